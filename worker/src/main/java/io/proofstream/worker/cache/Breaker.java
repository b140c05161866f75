package io.proofstream.worker.cache;

import java.time.Duration;

/// Keeps callers from waiting for what does not answer: after some failures in a row nobody tries for a while, then one
/// does. Told the time by its callers, as [System#nanoTime].
final class Breaker {

    private final int failuresToOpen;
    private final long pauseNanos;
    private int failures;
    private long closedUntil;

    Breaker(int failuresToOpen, Duration pause) {
        this.failuresToOpen = failuresToOpen;
        this.pauseNanos = pause.toNanos();
    }

    /// Whether to try now. While the breaker is open, one caller in each pause may.
    synchronized boolean mayTry(long now) {
        if (failures < failuresToOpen) {
            return true;
        }
        if (now - closedUntil < 0) {
            return false;
        }
        closedUntil = now + pauseNanos;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    /// @return whether this failure opened the breaker
    synchronized boolean failed(long now) {
        failures++;
        closedUntil = now + pauseNanos;
        return failures == failuresToOpen;
    }
}
