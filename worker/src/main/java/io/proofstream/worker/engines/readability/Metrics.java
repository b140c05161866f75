package io.proofstream.worker.engines.readability;

import java.util.LinkedHashMap;
import java.util.Map;

/// The figures of a result, by the names of the contract.
final class Metrics {

    private static final int WORDS_FOR_CONFIDENCE = 100;

    private Metrics() {}

    static Map<String, Object> of(Counts counts, Language language) {
        Map<String, Object> metrics = new LinkedHashMap<>();
        metrics.put("words", counts.words());
        metrics.put("sentences", counts.sentences());
        metrics.put("syllables", counts.syllables());
        put(metrics, "averageSentenceLength", counts.averageSentenceLength());
        put(metrics, "fleschReadingEase", Formulas.readingEase(language.code(), counts));
        switch (language.code()) {
            case "en" -> {
                put(metrics, "gradeLevel", Formulas.fleschKincaidGrade(counts));
                put(metrics, "daleChall", Formulas.daleChall(counts));
            }
            case "nl" -> put(metrics, "leesindexA", Formulas.leesindexA(counts));
            case "it" -> put(metrics, "gulpease", Formulas.gulpease(counts));
            default -> {}
        }
        put(metrics, "gunningFog", Formulas.gunningFog(counts));
        put(metrics, "smog", Formulas.smog(counts));
        put(metrics, "colemanLiau", Formulas.colemanLiau(counts));
        put(metrics, "automatedReadabilityIndex", Formulas.automatedReadabilityIndex(counts));
        put(metrics, "lix", Formulas.lix(counts));
        put(metrics, "rix", Formulas.rix(counts));
        metrics.put("readingTimeMs", Math.round(60_000.0 * counts.words() / language.wordsPerMinute()));
        metrics.put("complexWordRatio", ratio(counts.complex(), counts.words()));
        double enough = Math.min(1, counts.words() / (double) WORDS_FOR_CONFIDENCE);
        metrics.put("confidence", Math.round(100 * language.confidence() * (0.5 + 0.5 * enough)) / 100.0);
        return metrics;
    }

    /// Two decimals; what is not a number is left out.
    private static void put(Map<String, Object> metrics, String name, double value) {
        if (!Double.isNaN(value)) {
            metrics.put(name, Math.round(100 * value) / 100.0);
        }
    }

    /// Four decimals.
    static double ratio(int part, int whole) {
        return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 10_000.0;
    }
}
