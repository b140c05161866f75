package io.proofstream.worker.engines;

/// How work that computes is called off.
public final class Interruption {

    private Interruption() {}

    /// @throws InterruptedException when this thread's work was called off; the flag stays set
    public static void check() throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("called off");
        }
    }
}
