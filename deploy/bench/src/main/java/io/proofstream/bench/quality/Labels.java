package io.proofstream.bench.quality;

import io.proofstream.bench.report.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Predicted labels against those of people.
final class Labels {

    private record Pair(String language, String expected, String predicted) {}

    private final List<Pair> pairs = new java.util.ArrayList<>();

    void add(Sample sample, String predicted) {
        pairs.add(new Pair(sample.language(), sample.label(), predicted));
    }

    /// A row with the share of right labels for each language.
    void reportAccuracy(String measure, Report report) {
        Map<String, int[]> tallies = new TreeMap<>();
        for (Pair pair : pairs) {
            int[] tally = tallies.computeIfAbsent(pair.language, language -> new int[2]);
            tally[0] += pair.expected.equals(pair.predicted) ? 1 : 0;
            tally[1]++;
        }
        tallies.forEach((language, tally) -> report.add(
                "quality", measure + ", " + language + ", accuracy", new Share(tally[0], tally[1]).toString()));
    }

    /// The unweighted mean over the labels of their F1.
    double macroF1() {
        TreeSet<String> labels = new TreeSet<>();
        pairs.forEach(pair -> labels.add(pair.expected));
        return labels.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String label) {
        long both = pairs.stream()
                .filter(pair -> pair.expected.equals(label) && pair.predicted.equals(label))
                .count();
        long expected =
                pairs.stream().filter(pair -> pair.expected.equals(label)).count();
        long predicted =
                pairs.stream().filter(pair -> pair.predicted.equals(label)).count();
        return both == 0 ? 0 : 2.0 * both / (expected + predicted);
    }
}
