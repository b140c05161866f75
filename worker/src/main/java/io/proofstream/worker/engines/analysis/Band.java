package io.proofstream.worker.engines.analysis;

import io.proofstream.common.result.Severity;

/// The three bands of a check.
public enum Band {
    GOOD(Severity.GOOD),
    COULD_BE_BETTER(Severity.SUGGESTION),
    POOR(Severity.WARNING);

    private final Severity severity;

    Band(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// For what should be rare.
    public static Band ofExcess(double value, double most, double poor) {
        return value <= most ? GOOD : value <= poor ? COULD_BE_BETTER : POOR;
    }

    /// For what should be common.
    public static Band ofLack(double value, double poor, double enough) {
        return value < poor ? POOR : value <= enough ? COULD_BE_BETTER : GOOD;
    }
}
