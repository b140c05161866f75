package io.proofstream.worker.engines.readability;

import io.proofstream.common.content.Languages;
import java.util.Map;

/// The result in one sentence.
final class Summary {

    /// Formulas are made for passages of a hundred words; of fewer than so many they say next to nothing.
    private static final int FEW = 10;

    private Summary() {}

    static String of(Prose prose, Counts counts, Map<String, Object> metrics) {
        boolean longSentences = above(metrics, "longSentenceRatio", 0.25);
        boolean passives = above(metrics, "passiveRatio", 0.10);
        ReadabilityMessage summary = longSentences && passives
                ? ReadabilityMessage.SUMMARY_LONG_AND_PASSIVE
                : longSentences
                        ? ReadabilityMessage.SUMMARY_LONG
                        : passives ? ReadabilityMessage.SUMMARY_PASSIVE : ReadabilityMessage.SUMMARY;
        return prose.say(summary, level(prose, counts));
    }

    private static String level(Prose prose, Counts counts) {
        String language = prose.document().language();
        String words = prose.say(
                counts.words() < FEW ? ReadabilityMessage.FEW_WORDS : ReadabilityMessage.WORDS, counts.words());
        double ease = Formulas.readingEase(language, counts);
        if (language.equals(Languages.UNDETERMINED)) {
            return prose.say(ReadabilityMessage.LEVEL_UNKNOWN_LANGUAGE, words, counts.averageSentenceLength());
        }
        if (Double.isNaN(ease)) {
            return prose.say(ReadabilityMessage.LEVEL_LIX, Formulas.lix(counts), words);
        }
        String level = prose.say(ReadingEaseCheck.level(ease));
        return prose.say(ReadabilityMessage.LEVEL_EASE, capitalised(level), Math.clamp(ease, 0, 100), words);
    }

    private static boolean above(Map<String, Object> metrics, String name, double limit) {
        return metrics.get(name) instanceof Double value && value > limit;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
