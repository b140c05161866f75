package io.proofstream.api.submission;

import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with one body, gathered so that a caller can repair it in one go.
final class Violations {

    /// A body can be wrong in a million places; nobody reads them.
    private static final int MOST = 20;

    private final List<ApiProblem.Violation> found = new ArrayList<>();
    private boolean tooLarge;

    void add(String pointer, String detail) {
        if (found.size() < MOST) {
            found.add(new ApiProblem.Violation(pointer, detail));
        }
    }

    /// A value that is right but for its size, which the contract gives a status of its own.
    void addTooLarge(String pointer, String detail) {
        tooLarge = true;
        add(pointer, detail);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ApiProblem toProblem() {
        ApiProblem.Violation first = found.getFirst();
        String place = first.pointer().isEmpty() ? "The body" : first.pointer();
        String others = switch (found.size()) {
            case 1 -> "";
            case MOST -> " And more; the first %d are listed in errors.".formatted(MOST);
            default -> " And %d more, listed in errors.".formatted(found.size() - 1);
        };
        return new ApiProblem(
                tooLarge ? ProblemCode.TOO_LARGE : ProblemCode.INVALID_REQUEST,
                place + " " + first.detail() + "." + others,
                found,
                null);
    }
}
