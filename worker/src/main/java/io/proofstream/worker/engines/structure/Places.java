package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import java.util.List;

/// From findings at places to a verdict.
final class Places {

    static final int MOST = 50;

    private Places() {}

    /// A good finding when nothing was found; each thing found costs, and `atWorst` of them cost all
    /// points.
    static Verdict verdict(double weight, int atWorst, String rule, String good, List<Finding> found) {
        if (found.isEmpty()) {
            return new Verdict(weight, 1, List.of(Finding.whole(rule, Severity.GOOD, good)));
        }
        return new Verdict(
                weight, Verdict.between(found.size(), atWorst, 0), found.subList(0, Math.min(found.size(), MOST)));
    }
}
