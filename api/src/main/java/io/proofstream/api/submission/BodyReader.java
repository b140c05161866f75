package io.proofstream.api.submission;

import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads a request body up to its limit, and not a byte more than it takes to know that it is longer.
final class BodyReader {

    private final int limit;

    /// @param limit in bytes
    BodyReader(int limit) {
        this.limit = limit;
    }

    /// @param declared the `Content-Length` header, if there is one
    /// @throws ApiProblem when the body is longer than the limit, or does not arrive whole
    byte[] read(InputStream body, @Nullable String declared) {
        if (declared != null && declared.length() < 19 && Long.parseLong(declared) > limit) {
            throw tooLarge();
        }
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new ApiProblem(ProblemCode.INVALID_REQUEST, "The body did not arrive whole.");
        }
    }

    private ApiProblem tooLarge() {
        return new ApiProblem(
                ProblemCode.TOO_LARGE, "The body is longer than %d bytes; send less content at once.".formatted(limit));
    }
}
