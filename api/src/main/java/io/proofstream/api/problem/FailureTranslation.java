package io.proofstream.api.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.CompletionException;

/// What the caller is told about a failure: the one place where failures become problems.
final class FailureTranslation {

    private FailureTranslation() {}

    static ApiProblem of(Throwable failure) {
        return switch (failure) {
            case ApiProblem problem -> problem;
            case CompletionException later when later.getCause() != null -> of(later.getCause());
            case WebApplicationException refused ->
                ofStatus(refused.getResponse().getStatus());
            default -> internal();
        };
    }

    /// A refusal of the HTTP machinery, which knows only a status.
    static ApiProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> new ApiProblem(ProblemCode.UNAUTHENTICATED, "Send Authorization: Bearer <key>.");
            case 403 -> new ApiProblem(ProblemCode.FORBIDDEN, "These credentials do not allow this.");
            case 404 ->
                new ApiProblem(ProblemCode.NOT_FOUND, "There is nothing at this path; /q/openapi lists what there is.");
            case 405 ->
                new ApiProblem(ProblemCode.METHOD_NOT_ALLOWED, "This path exists, but not for this method; see Allow.");
            case 406 ->
                new ApiProblem(
                        ProblemCode.NOT_ACCEPTABLE,
                        "The Accept header excludes every media type that this path gives.");
            case 413 -> new ApiProblem(ProblemCode.TOO_LARGE, "The request is larger than the server takes.");
            case 414 -> new ApiProblem(ProblemCode.URI_TOO_LONG, "The URI is longer than the server takes.");
            case 431 -> new ApiProblem(ProblemCode.HEADERS_TOO_LARGE, "The headers are larger than the server takes.");
            case 415 ->
                new ApiProblem(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as Content-Type: application/json.");
            case 503 ->
                new ApiProblem(ProblemCode.OVERLOADED, "The server cannot take this now; repeat it in a moment.");
            default -> {
                HttpResponseStatus known = HttpResponseStatus.valueOf(status);
                yield status >= 400 && status < 500
                        ? new ApiProblem(
                                ProblemCode.INVALID_REQUEST,
                                "The HTTP request is not valid: " + known.reasonPhrase() + ".")
                        : internal();
            }
        };
    }

    private static ApiProblem internal() {
        return new ApiProblem(
                ProblemCode.INTERNAL,
                "Something went wrong on our side; repeat the request, and quote the traceId if it happens again.");
    }
}
