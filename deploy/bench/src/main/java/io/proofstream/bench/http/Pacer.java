package io.proofstream.bench.http;

import java.util.concurrent.locks.LockSupport;

/// Wakes a selector up at a time that its own clock is too coarse for.
final class Pacer implements AutoCloseable {

    private static final long NEVER = Long.MAX_VALUE;

    private final Thread thread;
    private final Runnable wake;
    private volatile long due = NEVER;
    private volatile boolean closed;

    Pacer(Runnable wake) {
        this.wake = wake;
        this.thread = Thread.ofPlatform().daemon().name("pacer").start(this::run);
    }

    void wakeAt(long nanos) {
        if (due != nanos) {
            due = nanos;
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        long woken = NEVER;
        while (!closed) {
            long next = due;
            if (next == woken || next == NEVER) {
                LockSupport.park();
                continue;
            }
            long left = next - System.nanoTime();
            if (left > 0) {
                LockSupport.parkNanos(left);
            } else {
                woken = next;
                wake.run();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
