package io.proofstream.worker.engines.seo;

import io.proofstream.common.result.Severity;
import java.util.Map;

/// One number for a page: the mean over the rules that applied, by their weight, where `good` counts in full,
/// a suggestion 60 %, a warning 25 % and an error nothing. A page that may not be indexed has at most 20.
final class SeoScore {

    private static final int MOST_WITHOUT_INDEX = 20;

    private SeoScore() {}

    static int of(Map<SeoRule, Severity> worst) {
        double reached = 0;
        double possible = 0;
        for (var entry : worst.entrySet()) {
            reached += entry.getKey().weight() * share(entry.getValue());
            possible += entry.getKey().weight();
        }
        int score = possible == 0 ? 0 : (int) Math.round(100 * reached / possible);
        return worst.get(SeoRule.PAGE_INDEXABLE) == Severity.ERROR ? Math.min(score, MOST_WITHOUT_INDEX) : score;
    }

    private static double share(Severity severity) {
        return switch (severity) {
            case GOOD -> 1;
            case SUGGESTION -> 0.6;
            case WARNING -> 0.25;
            case ERROR -> 0;
        };
    }
}
