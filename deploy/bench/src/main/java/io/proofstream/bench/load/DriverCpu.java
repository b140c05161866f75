package io.proofstream.bench.load;

import java.time.Duration;

/// What the load generator itself takes of the machine: whoever shares its cores gets less.
public final class DriverCpu {

    private final Duration cpu = taken();
    private final long began = System.nanoTime();

    private static Duration taken() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /// Percent of a core since this was made.
    public double percentOfACore() {
        return 100.0 * taken().minus(cpu).toNanos() / Math.max(1, System.nanoTime() - began);
    }
}
