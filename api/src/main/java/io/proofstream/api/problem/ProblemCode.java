package io.proofstream.api.problem;

import java.util.Locale;

/// What can be wrong with a request, or with us; stable names that callers may act on.
public enum ProblemCode {
    INVALID_REQUEST(400, "The request is not valid", false),
    MALFORMED_JSON(400, "The body is not JSON", false),
    UNAUTHENTICATED(401, "No valid credentials", false),
    BUDGET_EXCEEDED(402, "The budget is spent", false),
    FORBIDDEN(403, "Not allowed", false),
    NOT_FOUND(404, "Not found", false),
    METHOD_NOT_ALLOWED(405, "Method not allowed", false),
    NOT_ACCEPTABLE(406, "Not acceptable", false),
    IDEMPOTENCY_KEY_IN_USE(409, "A request with this Idempotency-Key is in progress", true),
    TOO_LARGE(413, "Too large", false),
    URI_TOO_LONG(414, "The URI is too long", false),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", false),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another body", false),
    HEADERS_TOO_LARGE(431, "The request's headers are too large", false),
    RATE_LIMITED(429, "Too many requests", true),
    INTERNAL(500, "Internal error", true),
    OVERLOADED(503, "Temporarily unable to take this", true);

    private final int status;
    private final String title;
    private final boolean retryable;

    ProblemCode(int status, String title, boolean retryable) {
        this.status = status;
        this.title = title;
        this.retryable = retryable;
    }

    /// The HTTP status that goes with it.
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// Whether the same request may succeed later.
    public boolean retryable() {
        return retryable;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
