package io.proofstream.api.submission;

import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;

/// Reads a request body up to its limit.
///
/// Of a longer one it throws away a bounded rest: many clients send everything before they listen, and would meet a
/// closed connection instead of the refusal.
final class BodyReader {

    private final int limit;
    private final long drain;

    BodyReader(SubmissionLimits limits) {
        this.limit = Math.toIntExact(limits.body().asLongValue());
        this.drain = limits.drain().asLongValue();
    }

    /// @throws ApiProblem when the body is longer than the limit, has no media type, or does not arrive whole
    byte[] read(InputStream body, HttpServerRequest request) {
        MultiMap headers = request.headers();
        try {
            if (isWaitingForConsent(headers) && declared(headers) > limit) {
                close(request);
                throw tooLarge();
            }
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                if (skip(body) == drain) {
                    close(request);
                }
                throw tooLarge();
            }
            if (bytes.length > 0 && !headers.contains(HttpHeaders.CONTENT_TYPE)) {
                throw new ApiProblem(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as Content-Type: application/json.");
            }
            return bytes;
        } catch (IOException e) {
            close(request);
            throw new ApiProblem(ProblemCode.INVALID_REQUEST, "The body did not arrive whole.");
        }
    }

    private long skip(InputStream body) throws IOException {
        byte[] thrownAway = new byte[16 * 1024];
        long skipped = 0;
        while (skipped < drain) {
            int read = body.read(thrownAway, 0, (int) Math.min(thrownAway.length, drain - skipped));
            if (read < 0) {
                return skipped;
            }
            skipped += read;
        }
        return drain;
    }

    private static boolean isWaitingForConsent(MultiMap headers) {
        return headers.contains(HttpHeaders.EXPECT);
    }

    /// The length that the request says it has; 0 when it says none, or one that no long can hold.
    private static long declared(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private static void close(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }

    private ApiProblem tooLarge() {
        return new ApiProblem(
                ProblemCode.TOO_LARGE, "The body is longer than %d bytes; send less content at once.".formatted(limit));
    }
}
