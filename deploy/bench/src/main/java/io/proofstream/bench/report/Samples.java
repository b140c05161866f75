package io.proofstream.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What the rounds of a benchmark gave for one figure.
public final class Samples {

    private final List<Double> values = new ArrayList<>();

    public static Samples of(double value) {
        Samples samples = new Samples();
        samples.add(value);
        return samples;
    }

    public void add(double value) {
        values.add(value);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public double median() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// The median, and the range when there was more than one round: `1.9 (1.8–2.4)`.
    @Override
    public String toString() {
        String median = number(median());
        return values.size() == 1
                ? median
                : median + " (" + number(Collections.min(values)) + "–" + number(Collections.max(values)) + ")";
    }

    private static String number(double value) {
        if (value >= 100) {
            return Long.toString(Math.round(value));
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
