package io.proofstream.worker.engines.analysis;

import io.proofstream.common.result.Finding;
import java.util.List;
import java.util.Map;

/// What a check came to.
///
/// @param weight of this check within the score; 0 when it does not apply to the text
/// @param points 0 (as bad as it gets) to 1 (nothing to wish for)
/// @param metrics by the names of the contract
public record Verdict(double weight, double points, List<Finding> findings, Map<String, Object> metrics) {

    public static final Verdict NOT_APPLICABLE = new Verdict(0, 0, List.of(), Map.of());

    public Verdict {
        findings = List.copyOf(findings);
        metrics = Map.copyOf(metrics);
    }

    public Verdict(double weight, double points, List<Finding> findings) {
        this(weight, points, findings, Map.of());
    }

    /// 1 at `good` and beyond, 0 at `bad` and beyond, in a straight line between.
    public static double between(double value, double bad, double good) {
        return Math.clamp((value - bad) / (good - bad), 0, 1);
    }
}
