package io.proofstream.api.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends a request with a problem body (RFC 9457).
public final class ApiProblem extends RuntimeException {

    /// One thing wrong with the body.
    ///
    /// @param pointer JSON pointer (RFC 6901) to the value
    public record Violation(String pointer, String detail) {}

    private final ProblemCode code;
    private final transient List<Violation> violations;
    private final @Nullable Duration retryAfter;

    /// @param detail for the caller: names the value, the limit, the remedy
    public ApiProblem(ProblemCode code, String detail) {
        this(code, detail, List.of(), null);
    }

    public ApiProblem(ProblemCode code, String detail, List<Violation> violations, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.code = code;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Violation> violations() {
        return violations;
    }

    /// When to try again; null where the code does not ask for it.
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
