package io.proofstream.bench.contender;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/// A running system with the HTTP contract of Proofstream, at least for the kinds `noop`, `sleep` and `readability`.
public interface Contender extends AutoCloseable {

    String name();

    /// What it runs on, with versions.
    String versions() throws IOException, InterruptedException;

    /// Where its HTTP server listens, on the loopback interface.
    int port();

    /// CPU time that its processes have taken since they started, by process.
    Map<String, Duration> cpu();

    /// How many jobs have finished since it was started, as far as a caller can see them finished.
    long finished() throws IOException, InterruptedException;

    /// Bytes that it keeps now, by where.
    Map<String, Long> kept() throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /// CPU time of all its processes.
    default Duration totalCpu() {
        return cpu().values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
