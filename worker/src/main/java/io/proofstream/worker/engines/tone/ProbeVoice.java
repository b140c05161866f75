package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.embedding.Probe;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// Hears English by probes on the sentences' vectors.
final class ProbeVoice {

    private static final List<String> EMOTIONS = List.of("joy", "anger", "sadness", "optimism", "fear");
    static final List<String> STYLES = List.of(
            "professional",
            "friendly",
            "urgent",
            "persuasive",
            "informative",
            "enthusiastic",
            "critical",
            "conversational");
    /// A sentence is clearly formal or informal from here on; both sides need a third of the sentences to
    /// tear a text.
    private static final double CLEAR = 0.5;

    private static final double TEARS = 0.3;
    private static final double TRUST = 0.85;

    private final Map<String, Probe> probes;

    ProbeVoice(Map<String, Probe> probes) {
        this.probes = probes;
    }

    /// @param vectors of the sentences; at least one
    /// @param share how much of the text they stand for
    Impression hear(List<float[]> vectors, double share) {
        Probe formal = probe("formal");
        double sum = 0;
        int clearlyFormal = 0;
        int clearlyInformal = 0;
        for (float[] vector : vectors) {
            double formality = Math.tanh(formal.logit(vector) / 2);
            sum += formality;
            clearlyFormal += formality > CLEAR ? 1 : 0;
            clearlyInformal += formality < -CLEAR ? 1 : 0;
        }
        double needed = TEARS * vectors.size();
        Map<String, Double> emotions = new LinkedHashMap<>();
        EMOTIONS.forEach(emotion -> emotions.put(emotion, strongest(vectors, probe(emotion)::probability)));
        double subjectivity = mean(vectors, probe("subjective")::probability);
        double evidence = vectors.size() / (vectors.size() + 1.0);
        return new Impression(
                sum / vectors.size(),
                vectors.size() > 2 && clearlyFormal >= needed && clearlyInformal >= needed,
                emotions,
                subjectivity,
                dominant(vectors),
                TRUST * evidence * Math.sqrt(share));
    }

    private String dominant(List<float[]> vectors) {
        return STYLES.stream()
                .max(Comparator.comparingDouble(style -> mean(vectors, probe(style)::logit)))
                .orElseThrow();
    }

    /// The mean of the strongest quarter: a feeling need not fill a text to be in it.
    private static double strongest(List<float[]> vectors, ToDoubleFunction<float[]> value) {
        double[] sorted = vectors.stream().mapToDouble(value).sorted().toArray();
        int quarter = Math.max(1, sorted.length / 4);
        double sum = 0;
        for (int i = sorted.length - quarter; i < sorted.length; i++) {
            sum += sorted[i];
        }
        return sum / quarter;
    }

    private static double mean(List<float[]> vectors, ToDoubleFunction<float[]> value) {
        return vectors.stream().mapToDouble(value).average().orElse(0);
    }

    private Probe probe(String name) {
        return Objects.requireNonNull(probes.get(name), name);
    }
}
