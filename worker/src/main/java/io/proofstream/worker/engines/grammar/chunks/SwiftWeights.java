package io.proofstream.worker.engines.grammar.chunks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/// The weights of one of OpenNLP's models, laid out so that a feature's are found at once. OpenNLP looks
/// each feature up in a map of strings, some hundred thousand of them, and waits for memory at each step
/// from the map to the weights: that was a third of the time of finding phrases. Here features go by a
/// 64-bit print, and the weights lie in a row.
///
/// The probabilities are the same within rounding.
final class SwiftWeights implements MaxentModel {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final String[] names;
    private final int outcomes;
    /// Prints, each followed by the place of its weights; a print of 0 is a free slot.
    private final long[] slots;
    /// At a feature's place the number of its weights, then the outcome of each.
    private final short[] of;
    private final double[] weights;

    SwiftWeights(AbstractModel theirs) {
        outcomes = theirs.getNumOutcomes();
        names = new String[outcomes];
        Arrays.setAll(names, theirs::getOutcome);
        Map<String, Context> features = features(theirs);
        slots = new long[8 * Integer.highestOneBit(features.size())];
        int size = features.values().stream()
                .mapToInt(feature -> 1 + feature.getOutcomes().length)
                .sum();
        of = new short[size];
        weights = new double[size];
        int place = 0;
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            place = add(print(feature.getKey()), feature.getValue(), place);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Context> features(AbstractModel theirs) {
        return (Map<String, Context>) theirs.getDataStructures()[1];
    }

    private int add(long print, Context feature, int place) {
        int slot = slot(print);
        if (slots[slot] != 0) {
            throw new IllegalStateException("two features have the print " + print);
        }
        slots[slot] = print;
        slots[slot + 1] = place;
        int[] own = feature.getOutcomes();
        of[place] = (short) own.length;
        for (int i = 0; i < own.length; i++) {
            of[place + 1 + i] = (short) own[i];
            weights[place + 1 + i] = feature.getParameters()[i];
        }
        return place + 1 + own.length;
    }

    @Override
    public double[] eval(String[] features) {
        return eval(features, null, new double[outcomes]);
    }

    @Override
    public double[] eval(String[] features, double[] probabilities) {
        return eval(features, null, probabilities);
    }

    @Override
    public double[] eval(String[] features, float[] values) {
        return eval(features, values, new double[outcomes]);
    }

    private double[] eval(String[] features, float @Nullable [] values, double[] probabilities) {
        Arrays.fill(probabilities, 0, outcomes, 0);
        for (int i = 0; i < features.length; i++) {
            int slot = slot(print(features[i]));
            if (slots[slot] != 0) {
                sum((int) slots[slot + 1], values == null ? 1 : values[i], probabilities);
            }
        }
        double all = 0;
        for (int i = 0; i < outcomes; i++) {
            probabilities[i] = Math.exp(probabilities[i]);
            all += probabilities[i];
        }
        for (int i = 0; i < outcomes; i++) {
            probabilities[i] /= all;
        }
        return probabilities;
    }

    private void sum(int place, double value, double[] sums) {
        int end = place + of[place];
        for (int i = place + 1; i <= end; i++) {
            sums[of[i]] += value * weights[i];
        }
    }

    /// Where a print stands, or the free slot where it would.
    private int slot(long print) {
        int slot = (int) (print >>> 32) & (slots.length - 2);
        while (slots[slot] != 0 && slots[slot] != print) {
            slot = (slot + 2) & (slots.length - 2);
        }
        return slot;
    }

    private static long print(String feature) {
        long print = feature.length();
        for (int i = 0; i < feature.length(); i++) {
            print = (print ^ feature.charAt(i)) * ODD;
        }
        return (print ^ (print >>> 29)) * ODD | 1;
    }

    @Override
    public String getBestOutcome(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < outcomes; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return names[best];
    }

    @Override
    public String getAllOutcomes(double[] probabilities) {
        return IntStream.range(0, outcomes)
                .mapToObj(i -> String.format(Locale.ROOT, "%s[%.4f]", names[i], probabilities[i]))
                .collect(Collectors.joining("  "));
    }

    @Override
    public String getOutcome(int index) {
        return names[index];
    }

    @Override
    public int getIndex(String outcome) {
        return Arrays.asList(names).indexOf(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return outcomes;
    }
}
