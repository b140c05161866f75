package io.proofstream.bench.quality;

import java.util.Locale;

/// A share of a sample, with the Wilson score interval at 95 % (E. B. Wilson, JASA 22, 1927).
record Share(int hits, int total) {

    private static final double Z = 1.96;

    Share {
        if (hits < 0 || hits > total || total == 0) {
            throw new IllegalArgumentException(hits + " of " + total);
        }
    }

    double value() {
        return (double) hits / total;
    }

    double low() {
        return Math.max(0, centre() - margin());
    }

    double high() {
        return Math.min(1, centre() + margin());
    }

    private double centre() {
        return (value() + Z * Z / (2 * total)) / (1 + Z * Z / total);
    }

    private double margin() {
        double p = value();
        return Z * Math.sqrt(p * (1 - p) / total + Z * Z / (4.0 * total * total)) / (1 + Z * Z / total);
    }

    @Override
    public String toString() {
        return text(value(), low(), high(), total);
    }

    static String text(double value, double low, double high, int total) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f, n = %d)", value, low, high, total);
    }
}
