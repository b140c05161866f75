package io.proofstream.worker.execution;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.result.Finding;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.worker.ledger.Ledger;
import io.proofstream.worker.ledger.LedgerUnavailable;
import io.proofstream.worker.ledger.Messages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one attempt says to the ledger, in order. What a job's outcome depends on is acknowledged before a method
/// returns; the rest is sent and forgotten.
final class TaskEvents {

    private final Ledger ledger;
    private final TaskRecord task;
    private final @Nullable String traceparent;
    private JobEvent.@Nullable TaskStarted started;

    TaskEvents(Ledger ledger, TaskRecord task, @Nullable String traceparent) {
        this.ledger = ledger;
        this.task = task;
        this.traceparent = traceparent;
    }

    /// The attempt began. Held until [#tellStarted], or until there is more to say: the answer of a short attempt says
    /// it, too.
    synchronized void started(String engine) {
        started = new JobEvent.TaskStarted(task.taskId(), task.attempt(), engine, Instant.now());
    }

    /// Says that the attempt began, if that was not said.
    synchronized void tellStarted() {
        if (started != null) {
            ledger.tell(Messages.event(task.manifest(), started, traceparent));
            started = null;
        }
    }

    private synchronized JobEvent.@Nullable TaskStarted takeStart() {
        JobEvent.TaskStarted taken = started;
        started = null;
        return taken;
    }

    private synchronized void putBack(JobEvent.@Nullable TaskStarted taken) {
        started = taken;
    }

    void partial(
            @Nullable String text,
            @Nullable List<Finding> findings,
            @Nullable Double progress,
            @Nullable String stage) {
        tell(new JobEvent.TaskPartial(task.taskId(), text, findings, progress, stage, Instant.now()));
    }

    void reset() {
        tell(new JobEvent.TaskReset(task.taskId(), Instant.now()));
    }

    void retrying(Failure failure, Instant retryAt) throws LedgerUnavailable {
        append(new JobEvent.TaskRetrying(task.taskId(), task.attempt(), failure, retryAt, Instant.now()));
    }

    /// A result that is larger than the ledger takes ends the task as failed.
    void completed(Outcome.Completed done) throws LedgerUnavailable {
        JobEvent.TaskStarted begun = takeStart();
        try {
            append(new JobEvent.TaskCompleted(
                    task.taskId(),
                    task.attempt(),
                    done.cached(),
                    done.result().tier(),
                    done.result().engine(),
                    done.took().toMillis(),
                    done.cost(),
                    done.result().result(),
                    begun == null ? null : begun.at(),
                    Instant.now()));
        } catch (LedgerUnavailable e) {
            if (!e.tooLarge()) {
                throw e;
            }
            // The answer would have said it, too.
            putBack(begun);
            failed(new Failure(
                    FailureCode.ENGINE_FAILURE,
                    "The result is larger than an event may be; submit the text in smaller parts.",
                    false));
        }
    }

    void failed(Failure failure) throws LedgerUnavailable {
        append(new JobEvent.TaskFailed(task.taskId(), task.attempt(), failure, Instant.now()));
    }

    void cancelled() throws LedgerUnavailable {
        append(new JobEvent.TaskCancelled(task.taskId(), task.attempt(), Instant.now()));
    }

    void expired() throws LedgerUnavailable {
        append(new JobEvent.TaskExpired(task.taskId(), task.attempt(), Instant.now()));
    }

    private void tell(JobEvent event) {
        tellStarted();
        ledger.tell(Messages.event(task.manifest(), event, traceparent));
    }

    private void append(JobEvent event) throws LedgerUnavailable {
        tellStarted();
        ledger.append(Messages.event(task.manifest(), event, traceparent));
    }
}
