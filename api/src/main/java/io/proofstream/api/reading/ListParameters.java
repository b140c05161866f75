package io.proofstream.api.reading;

import io.proofstream.api.job.JobStatus;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.JobQuery;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.Priority;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list's query parameters, from text.
final class ListParameters {

    static final int MOST = 100;
    private static final int DEFAULT = 20;

    private ListParameters() {}

    /// @throws ApiProblem `invalid-request` when one of them cannot be
    static JobQuery query(
            @Nullable String status, @Nullable String priority, @Nullable String limit, @Nullable String cursor) {
        return new JobQuery(
                status == null ? null : oneOf("status", status, JobStatus.values(), JobStatus::wireName),
                priority == null ? null : oneOf("priority", priority, Priority.values(), Priority::wireName),
                cursor == null ? null : after(cursor),
                limit == null ? DEFAULT : limit(limit));
    }

    static String cursor(JobId last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.value().getBytes(StandardCharsets.US_ASCII));
    }

    private static JobId after(String cursor) {
        try {
            return new JobId(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw invalid("cursor must be the nextCursor of an earlier page; leave it out for the first page.");
        }
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw invalid("limit must be a number from 1 to " + MOST + ", not \"" + text + "\".");
    }

    private static <T> T oneOf(String name, String text, T[] values, Function<T, String> wireName) {
        return Arrays.stream(values)
                .filter(value -> wireName.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(name + " must be one of "
                        + Arrays.stream(values).map(wireName).collect(Collectors.joining(", ")) + ", not \"" + text
                        + "\"."));
    }

    private static ApiProblem invalid(String detail) {
        return new ApiProblem(ProblemCode.INVALID_REQUEST, detail);
    }
}
