package io.proofstream.api.problem;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The header that a problem's code asks for, beside its body.
final class ProblemHeaders {

    private static final Duration SOON = Duration.ofSeconds(1);

    private ProblemHeaders() {}

    static Map<String, String> of(ApiProblem problem) {
        return switch (problem.code()) {
            case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer realm=\"proofstream\"");
            case IDEMPOTENCY_KEY_IN_USE, RATE_LIMITED, OVERLOADED -> Map.of("Retry-After", seconds(problem));
            case INVALID_REQUEST,
                    MALFORMED_JSON,
                    BUDGET_EXCEEDED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    TOO_LARGE,
                    URI_TOO_LONG,
                    HEADERS_TOO_LARGE,
                    NOT_ACCEPTABLE,
                    UNSUPPORTED_MEDIA_TYPE,
                    IDEMPOTENCY_KEY_REUSED,
                    INTERNAL -> Map.of();
        };
    }

    private static String seconds(ApiProblem problem) {
        Duration wait = Optional.ofNullable(problem.retryAfter()).orElse(SOON);
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
