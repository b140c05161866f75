package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import java.util.List;
import java.util.Locale;

/// The reading ease as a whole. Where a language has no formula, LIX stands in for the score.
final class ReadingEaseCheck implements Check {

    private static final String RULE = "readability.ease.level";

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) {
        double ease = Formulas.readingEase(language.code(), counts);
        if (Double.isNaN(ease)) {
            return new Verdict(3, Verdict.between(Formulas.lix(counts), 65, 35), List.of());
        }
        Band band = ease > 60 ? Band.GOOD : ease >= 50 ? Band.COULD_BE_BETTER : Band.POOR;
        String advice = switch (band) {
            case GOOD -> "most readers follow it without effort.";
            case COULD_BE_BETTER -> "shorter sentences and simpler words would reach more readers.";
            case POOR -> "many readers will have to read it twice. Use shorter sentences and simpler words.";
        };
        String message = String.format(
                Locale.ROOT, "Reading ease is %.0f of 100 (%s): %s", Math.clamp(ease, 0, 100), level(ease), advice);
        return new Verdict(3, Verdict.between(ease, 10, 65), List.of(Finding.whole(RULE, band.severity(), message)));
    }

    /// Flesch's levels.
    static String level(double ease) {
        return ease >= 90
                ? "very easy"
                : ease >= 80
                        ? "easy"
                        : ease >= 70
                                ? "fairly easy"
                                : ease >= 60
                                        ? "plain"
                                        : ease >= 50 ? "fairly difficult" : ease >= 30 ? "difficult" : "very difficult";
    }
}
