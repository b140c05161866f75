package io.proofstream.worker.execution;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.Partials;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Gathers parts of an answer, so that a task sends only a few events a second however often its engine speaks. The
/// first part goes out at once; what is held when the attempt ends is dropped, because the answer holds it all.
final class PartialStream implements Partials {

    private static final int MAX_TEXT = 32 * 1024;
    private static final int MAX_FINDINGS = 100;

    private final TaskEvents events;
    private final long intervalNanos;
    private final StringBuilder text = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Double progress;
    private @Nullable String stage;
    private long nextAt = System.nanoTime();
    private boolean scheduled;
    private boolean sent;
    private boolean closed;

    PartialStream(TaskEvents events, Duration interval) {
        this.events = events;
        this.intervalNanos = interval.toNanos();
    }

    @Override
    public synchronized void text(String more) {
        text.append(more);
        offer();
    }

    @Override
    public synchronized void findings(List<Finding> more) {
        findings.addAll(more);
        offer();
    }

    @Override
    public synchronized void progress(double fraction, String what) {
        progress = fraction;
        stage = what;
        offer();
    }

    /// Nothing is sent after this.
    synchronized void close() {
        closed = true;
    }

    /// Whether a reader has parts that a new attempt would repeat.
    synchronized boolean sent() {
        return sent;
    }

    private void offer() {
        long wait = nextAt - System.nanoTime();
        if (wait <= 0 || text.length() > MAX_TEXT || findings.size() > MAX_FINDINGS) {
            send();
        } else if (!scheduled) {
            scheduled = true;
            CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS).execute(this::sendHeld);
        }
    }

    private synchronized void sendHeld() {
        scheduled = false;
        if (!text.isEmpty() || !findings.isEmpty() || progress != null) {
            send();
        }
    }

    private void send() {
        if (closed) {
            return;
        }
        events.partial(
                text.isEmpty() ? null : text.toString(),
                findings.isEmpty() ? null : List.copyOf(findings),
                progress,
                stage);
        text.setLength(0);
        findings.clear();
        progress = null;
        stage = null;
        sent = true;
        nextAt = System.nanoTime() + intervalNanos;
    }
}
