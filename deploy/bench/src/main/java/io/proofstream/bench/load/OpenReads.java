package io.proofstream.bench.load;

import io.proofstream.bench.http.HttpLoop;
import java.io.IOException;
import java.time.Duration;

/// Reads of one address at a fixed rate, whether or not earlier ones were answered.
public final class OpenReads {

    private final HttpLoop loop;
    private final String path;
    private final double perSecond;
    private final int count;
    private final Latencies latencies = new Latencies();
    private long start;

    private OpenReads(HttpLoop loop, String path, double perSecond, Duration time) {
        this.loop = loop;
        this.path = path;
        this.perSecond = perSecond;
        this.count = (int) (perSecond * time.toMillis() / 1000);
    }

    /// From the moment a read was due to its answer.
    ///
    /// @throws IOException when one was not answered with 200
    public static Latencies of(int port, String path, double perSecond, Duration time) throws IOException {
        try (HttpLoop loop = new HttpLoop(port)) {
            OpenReads reads = new OpenReads(loop, path, perSecond, time);
            reads.start = System.nanoTime();
            reads.schedule(0);
            loop.run(() -> reads.latencies.count() == reads.count);
            return reads.latencies;
        }
    }

    private void schedule(int number) {
        long due = start + Math.round(number * 1e9 / perSecond);
        loop.at(due, () -> {
            if (number + 1 < count) {
                schedule(number + 1);
            }
            try {
                read(due);
            } catch (IOException e) {
                loop.fail(e);
            }
        });
    }

    private void read(long due) throws IOException {
        loop.get(path, (status, body) -> {
            if (status != 200) {
                throw new IOException("GET " + path + " was answered " + status + ": " + body);
            }
            latencies.record(System.nanoTime() - due);
        });
    }
}
