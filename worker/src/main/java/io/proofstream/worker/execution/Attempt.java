package io.proofstream.worker.execution;

import io.proofstream.common.wire.TaskRecord;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.telemetry.TaskTrace;

/// One attempt at a task, with what belongs to it.
///
/// @param slot the place that it holds
/// @param begun by [System#nanoTime]
/// @param end by [System#nanoTime], when the job's deadline is
record Attempt(
        Delivery delivery,
        TaskRecord task,
        Slot slot,
        TaskEvents events,
        PartialStream partials,
        TaskTrace trace,
        long begun,
        long end)
        implements AutoCloseable {

    boolean isOver() {
        return nanosLeft() <= 0;
    }

    long nanosLeft() {
        return end - System.nanoTime();
    }

    @Override
    public void close() {
        partials.close();
        trace.close();
    }
}
