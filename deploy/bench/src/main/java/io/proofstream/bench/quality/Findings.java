package io.proofstream.bench.quality;

import io.proofstream.bench.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Adds rows to the report, and remembers which are below their bar.
final class Findings {

    private final Report report;
    private final List<String> weak = new ArrayList<>();

    Findings(Report report) {
        this.report = report;
    }

    /// A figure without a bar.
    void add(String figure, String value) {
        report.add("quality", figure, value);
    }

    /// @param bar what the measured share must reach
    void atLeast(double bar, String figure, Share share) {
        row(figure, share.toString(), "at least " + two(bar), share.value() >= bar);
    }

    /// @param bar what the measured share must stay under
    void under(double bar, String figure, Share share) {
        row(figure, share.toString(), "under " + two(bar), share.value() < bar);
    }

    void atLeast(double bar, String figure, double value, String said) {
        row(figure, said, "at least " + two(bar), value >= bar);
    }

    void atMost(double bar, String figure, double value, String said) {
        row(figure, said, "at most " + two(bar), value <= bar);
    }

    /// The last row: what did not reach its bar.
    void conclude() {
        report.add("quality", "below their bar", weak.isEmpty() ? "none" : String.join("; ", weak));
    }

    private void row(String figure, String value, String bar, boolean met) {
        report.add("quality", figure, value + "; bar " + bar + (met ? "" : ": missed"));
        if (!met) {
            weak.add(figure);
        }
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
