package io.proofstream.api.openapi;

import io.proofstream.api.problem.Problem;
import io.proofstream.api.problem.ProblemCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The problems that each operation may answer with.
final class Problems {

    /// What any request may meet.
    private static final Set<ProblemCode> ALWAYS = EnumSet.of(
            ProblemCode.UNAUTHENTICATED,
            ProblemCode.FORBIDDEN,
            ProblemCode.NOT_ACCEPTABLE,
            ProblemCode.METHOD_NOT_ALLOWED,
            ProblemCode.URI_TOO_LONG,
            ProblemCode.HEADERS_TOO_LARGE,
            ProblemCode.INTERNAL);

    private static final Set<ProblemCode> OF_SUBMISSION = EnumSet.of(
            ProblemCode.INVALID_REQUEST,
            ProblemCode.MALFORMED_JSON,
            ProblemCode.IDEMPOTENCY_KEY_IN_USE,
            ProblemCode.IDEMPOTENCY_KEY_REUSED,
            ProblemCode.TOO_LARGE,
            ProblemCode.UNSUPPORTED_MEDIA_TYPE,
            ProblemCode.OVERLOADED);

    private Problems() {}

    static void addTo(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Set<ProblemCode> codes = EnumSet.copyOf(ALWAYS);
            if (path.equals("/v1/jobs") && method == PathItem.HttpMethod.POST) {
                codes.addAll(OF_SUBMISSION);
            } else if (path.startsWith("/v1/jobs")) {
                codes.add(ProblemCode.INVALID_REQUEST);
                codes.add(ProblemCode.OVERLOADED);
            }
            if (path.contains("{id}")) {
                codes.add(ProblemCode.NOT_FOUND);
            }
            add(operation, codes);
        });
    }

    private static void add(Operation operation, Set<ProblemCode> codes) {
        Map<Integer, Set<ProblemCode>> byStatus =
                codes.stream().collect(Collectors.groupingBy(ProblemCode::status, Collectors.toSet()));
        byStatus.forEach(
                (status, those) -> operation.getResponses().addAPIResponse(status.toString(), response(those)));
    }

    private static APIResponse response(Set<ProblemCode> codes) {
        String names = Arrays.stream(ProblemCode.values())
                .filter(codes::contains)
                .map(code -> "`%s`: %s".formatted(code.wireName(), code.title()))
                .collect(Collectors.joining("; "));
        APIResponse response = OASFactory.createAPIResponse()
                .description(names)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
        for (ProblemCode code : codes) {
            switch (code) {
                case UNAUTHENTICATED -> response.addHeader("WWW-Authenticate", text("The scheme that is taken."));
                case IDEMPOTENCY_KEY_IN_USE, RATE_LIMITED, OVERLOADED ->
                    response.addHeader("Retry-After", text("When to try again, in seconds."));
                case METHOD_NOT_ALLOWED -> response.addHeader("Allow", text("The methods that the path takes."));
                case INVALID_REQUEST,
                        MALFORMED_JSON,
                        BUDGET_EXCEEDED,
                        FORBIDDEN,
                        NOT_FOUND,
                        NOT_ACCEPTABLE,
                        TOO_LARGE,
                        URI_TOO_LONG,
                        HEADERS_TOO_LARGE,
                        UNSUPPORTED_MEDIA_TYPE,
                        IDEMPOTENCY_KEY_REUSED,
                        INTERNAL -> {}
            }
        }
        return response;
    }

    static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
