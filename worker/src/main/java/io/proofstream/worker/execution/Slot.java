package io.proofstream.worker.execution;

/// The place that a task holds while it is carried. A task that only waits for another's answer may lend it.
public interface Slot {

    /// Gives the place to the next task, where there is room for one more that waits without; otherwise does nothing.
    void lend();

    /// Has the place again, when one falls free; at once where it was not lent.
    ///
    /// @throws InterruptedException when the attempt was called off meanwhile
    void takeBack() throws InterruptedException;
}
