package io.proofstream.worker.engines.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The result in one sentence.
final class Summary {

    /// Formulas are made for passages of a hundred words; of fewer than so many they say next to nothing.
    private static final int FEW = 10;

    private Summary() {}

    static String of(Counts counts, Language language, Map<String, Object> metrics) {
        double ease = Formulas.readingEase(language.code(), counts);
        List<String> troubles = new ArrayList<>();
        if (above(metrics, "longSentenceRatio", 0.25)) {
            troubles.add("many long sentences");
        }
        if (above(metrics, "passiveRatio", 0.10)) {
            troubles.add("much passive voice");
        }
        String words = (counts.words() == 1 ? "1 word" : counts.words() + " words")
                + (counts.words() < FEW ? ", too few to be sure" : "");
        String level = switch (language.code()) {
            case "und" ->
                "The language could not be told, so only lengths were judged: " + words + ", "
                        + String.format(Locale.ROOT, "%.1f to a sentence", counts.averageSentenceLength());
            default ->
                Double.isNaN(ease)
                        ? String.format(Locale.ROOT, "LIX %.0f for %s", Formulas.lix(counts), words)
                        : String.format(
                                Locale.ROOT,
                                "%s to read (reading ease %.0f) for %s",
                                capitalised(ReadingEaseCheck.level(ease)),
                                Math.clamp(ease, 0, 100),
                                words);
        };
        return troubles.isEmpty() ? level + "." : level + "; " + String.join(" and ", troubles) + ".";
    }

    private static boolean above(Map<String, Object> metrics, String name, double limit) {
        return metrics.get(name) instanceof Double value && value > limit;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
