package io.proofstream.worker.execution;

import io.proofstream.common.wire.TaskRecord;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.ledger.Ledger;
import io.proofstream.worker.telemetry.TaskTrace;
import io.proofstream.worker.telemetry.Tracing;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.MDC;

/// Begins attempts: continues the trace, and names the task in the log.
@Singleton
class Attempts {

    /// No deadline is further away; what a wrong clock makes of it must not overflow.
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Ledger ledger;
    private final Tracing tracing;
    private final ExecutionConfig config;

    Attempts(Ledger ledger, Tracing tracing, ExecutionConfig config) {
        this.ledger = ledger;
        this.tracing = tracing;
        this.config = config;
    }

    Attempt begin(Delivery delivery, TaskRecord task, Slot slot) {
        TaskTrace trace = tracing.attempt(task, delivery.traceparent());
        MDC.put("jobId", task.job().id().value());
        MDC.put("taskId", task.taskId().value());
        MDC.put("traceId", trace.traceId());
        TaskEvents events = new TaskEvents(ledger, task, trace.traceparent());
        long now = System.nanoTime();
        return new Attempt(
                delivery,
                task,
                slot,
                events,
                new PartialStream(events, config.partialsInterval()),
                trace,
                now,
                now + left(task).toNanos());
    }

    private static Duration left(TaskRecord task) {
        Duration left = Duration.between(Instant.now(), task.job().deadline());
        return left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }
}
