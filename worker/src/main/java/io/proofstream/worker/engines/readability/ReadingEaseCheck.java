package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import java.util.List;

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
        ReadabilityMessage said = switch (band) {
            case GOOD -> ReadabilityMessage.EASE_GOOD;
            case COULD_BE_BETTER -> ReadabilityMessage.EASE_COULD_BE_BETTER;
            case POOR -> ReadabilityMessage.EASE_POOR;
        };
        String message = prose.say(said, Math.clamp(ease, 0, 100), prose.say(level(ease)));
        return new Verdict(3, Verdict.between(ease, 10, 65), List.of(Finding.whole(RULE, band.severity(), message)));
    }

    /// Flesch's levels.
    static ReadabilityMessage level(double ease) {
        return ease >= 90
                ? ReadabilityMessage.VERY_EASY
                : ease >= 80
                        ? ReadabilityMessage.EASY
                        : ease >= 70
                                ? ReadabilityMessage.FAIRLY_EASY
                                : ease >= 60
                                        ? ReadabilityMessage.PLAIN
                                        : ease >= 50
                                                ? ReadabilityMessage.FAIRLY_DIFFICULT
                                                : ease >= 30
                                                        ? ReadabilityMessage.DIFFICULT
                                                        : ReadabilityMessage.VERY_DIFFICULT;
    }
}
