package io.proofstream.bench.load;

import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Latencies of one run, from the moment a request was due, to three significant digits.
public final class Latencies {

    private final Histogram nanos = new ConcurrentHistogram(3);

    public void record(long elapsedNanos) {
        nanos.recordValue(Math.max(0, elapsedNanos));
    }

    public long count() {
        return nanos.getTotalCount();
    }

    public double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    /// `p50 / p99 / max`, in milliseconds.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", millis(50), millis(99), nanos.getMaxValue() / 1e6);
    }
}
