package io.proofstream.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A problem body (RFC 9457), as every refusal and every failure of ours is told.
///
/// @param type `urn:proofstream:problem:` and the code
/// @param detail for the caller: names the value, the limit, the remedy
/// @param retryable whether the same request may succeed later
/// @param traceId what to quote when asking for help
/// @param errors what is wrong with the body, by JSON pointer; absent when nothing particular is
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        boolean retryable,
        String traceId,
        List<ApiProblem.Violation> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ApiProblem problem, String traceId) {
        ProblemCode code = problem.code();
        return new Problem(
                "urn:proofstream:problem:" + code.wireName(),
                code.title(),
                code.status(),
                problem.detail(),
                code.wireName(),
                code.retryable(),
                traceId,
                problem.violations());
    }
}
