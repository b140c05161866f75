package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.tone.Address.Form;
import io.proofstream.worker.engines.tone.WordLists.Found;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Hears a language by its telling words and by how it addresses its reader.
final class WordVoice {

    private static final List<Sign> EMOTIONS = List.of(Sign.JOY, Sign.ANGER, Sign.SADNESS, Sign.OPTIMISM, Sign.FEAR);
    static final List<Sign> STYLES =
            List.of(Sign.PROFESSIONAL, Sign.FRIENDLY, Sign.URGENT, Sign.PERSUASIVE, Sign.INFORMATIVE, Sign.CRITICAL);

    private final WordLists lists;

    WordVoice(WordLists lists) {
        this.lists = lists;
    }

    /// @param sentences how many the text has; at least one
    Impression hear(List<Found> found, Address address, int sentences) {
        Map<Sign, Long> counts = found.stream().collect(Collectors.groupingBy(Found::sign, Collectors.counting()));
        long formal = counts.getOrDefault(Sign.FORMAL, 0L);
        long informal = counts.getOrDefault(Sign.INFORMAL, 0L);
        double words = (formal - informal) / (formal + informal + 1.0 + 0.1 * sentences);
        double formality = Math.clamp(0.6 * side(address.form()) + 0.7 * words, -1, 1);
        double evidence = (formal + informal + (address.form() == Form.NONE ? 0 : 2)) / (3.0 + formal + informal);
        return new Impression(
                formality,
                address.form() == Form.MIXED,
                emotions(counts, sentences),
                subjectivity(found, sentences),
                dominant(counts),
                0.2 + 0.5 * Math.min(1, evidence));
    }

    private static double side(Form form) {
        return switch (form) {
            case FORMAL -> 1;
            case INFORMAL -> -1;
            case MIXED, NONE -> 0;
        };
    }

    private @Nullable Map<String, Double> emotions(Map<Sign, Long> counts, int sentences) {
        if (!lists.has(Sign.JOY)) {
            return null;
        }
        Map<String, Double> emotions = new LinkedHashMap<>();
        for (Sign emotion : EMOTIONS) {
            double perSentence = counts.getOrDefault(emotion, 0L) / (double) sentences;
            emotions.put(emotion.wireName(), 1 - Math.exp(-1.5 * perSentence));
        }
        return emotions;
    }

    private @Nullable Double subjectivity(List<Found> found, int sentences) {
        if (!lists.has(Sign.SUBJECTIVE)) {
            return null;
        }
        long subjective = found.stream()
                .filter(each -> each.sign() == Sign.SUBJECTIVE)
                .map(Found::sentence)
                .distinct()
                .count();
        return (double) subjective / sentences;
    }

    private @Nullable String dominant(Map<Sign, Long> counts) {
        if (!lists.has(Sign.PROFESSIONAL)) {
            return null;
        }
        return STYLES.stream()
                .filter(style -> counts.getOrDefault(style, 0L) > 0)
                .max(Comparator.comparingLong(style -> counts.getOrDefault(style, 0L)))
                .map(Sign::wireName)
                .orElse("neutral");
    }
}
