package io.proofstream.worker.cancellation;

import org.jspecify.annotations.Nullable;

/// One attempt's right to go on. It is called off from outside, at most once, by interrupting the thread that works on
/// it; never before [#begin] nor after [#end], so that no interrupt reaches what must be finished.
public final class CallOff {

    /// Who wants the attempt no more.
    public enum Reason {
        /// The job's caller.
        CANCELLED,
        /// This worker, which is about to stop; another worker will have the task.
        DRAINED
    }

    private @Nullable Thread worker;
    private @Nullable Reason reason;

    /// From here on the current thread may be interrupted.
    ///
    /// @throws InterruptedException when the attempt was called off already
    public synchronized void begin() throws InterruptedException {
        if (reason != null) {
            throw new InterruptedException("called off: " + reason);
        }
        worker = Thread.currentThread();
    }

    /// From here on the current thread is left alone; an interrupt that nobody took notice of is cleared.
    public synchronized void end() {
        if (worker != null) {
            worker = null;
            // Only this object interrupts, so what may still be set is its own.
            Thread.interrupted();
        }
    }

    /// Ends the attempt if it has not ended; the first reason stands.
    public synchronized void callOff(Reason why) {
        if (reason == null) {
            reason = why;
            if (worker != null) {
                worker.interrupt();
            }
        }
    }

    /// Why the attempt was called off; null when it was not.
    public synchronized @Nullable Reason reason() {
        return reason;
    }
}
