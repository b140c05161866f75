package io.proofstream.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Predicted labels against those of people, of one language and part.
final class Labels {

    private record Pair(String expected, String predicted) {}

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 20_261_121;

    private final List<Pair> pairs = new ArrayList<>();

    void add(String expected, String predicted) {
        pairs.add(new Pair(expected, predicted));
    }

    /// The share of right labels.
    Share accuracy() {
        return new Share(
                (int) pairs.stream()
                        .filter(pair -> pair.expected.equals(pair.predicted))
                        .count(),
                pairs.size());
    }

    /// The unweighted mean over the labels of their F1.
    double macroF1() {
        return macroF1(pairs);
    }

    /// The macro F1 that 95 % of resamples lie between (percentile bootstrap, a fixed seed).
    String macroF1WithInterval() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = random.ints(RESAMPLES)
                .mapToDouble(seed -> {
                    SplittableRandom draw = new SplittableRandom(seed);
                    return macroF1(pairs.stream()
                            .map(pair -> pairs.get(draw.nextInt(pairs.size())))
                            .toList());
                })
                .sorted()
                .toArray();
        return Share.text(macroF1(), values[RESAMPLES / 40], values[RESAMPLES - 1 - RESAMPLES / 40], pairs.size());
    }

    private static double macroF1(List<Pair> of) {
        TreeSet<String> labels = new TreeSet<>();
        of.forEach(pair -> labels.add(pair.expected));
        return labels.stream().mapToDouble(label -> f1(of, label)).average().orElse(0);
    }

    private static double f1(List<Pair> of, String label) {
        long both = of.stream()
                .filter(pair -> pair.expected.equals(label) && pair.predicted.equals(label))
                .count();
        long expected = of.stream().filter(pair -> pair.expected.equals(label)).count();
        long predicted =
                of.stream().filter(pair -> pair.predicted.equals(label)).count();
        return both == 0 ? 0 : 2.0 * both / (expected + predicted);
    }
}
