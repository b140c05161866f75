package io.proofstream.worker.engines.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A property of a sentence read off its vector: a logistic regression, trained by `ProbeTraining`
/// among the tests on sentences written for it.
public final class Probe {

    private final double bias;
    private final float[] weights;

    /// @param bias the log-odds at the origin
    /// @param weights one for each dimension
    Probe(double bias, float[] weights) {
        if (weights.length != SentenceModel.DIMENSIONS) {
            throw new IllegalArgumentException("a probe has a weight for each dimension, not " + weights.length);
        }
        this.bias = bias;
        this.weights = weights.clone();
    }

    /// The log-odds that the sentence has the property.
    public double logit(float[] vector) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * vector[i];
        }
        return sum;
    }

    /// The probability that the sentence has the property.
    public double probability(float[] vector) {
        return 1 / (1 + Math.exp(-logit(vector)));
    }

    /// Reads probes by name: a line each of name, bias and weights, separated by spaces. `#` begins a
    /// comment.
    ///
    /// @param resource beside `owner`
    public static Map<String, Probe> read(Class<?> owner, String resource) {
        try (var stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no probes at " + resource + " beside " + owner);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, Probe> probes = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] parts = line.split(" ", -1);
                        float[] weights = new float[parts.length - 2];
                        for (int i = 0; i < weights.length; i++) {
                            weights[i] = Float.parseFloat(parts[i + 2]);
                        }
                        probes.put(parts[0], new Probe(Double.parseDouble(parts[1]), weights));
                    });
            return probes;
        } catch (IOException e) {
            throw new IllegalStateException("probes could not be read: " + resource, e);
        }
    }
}
