package io.proofstream.worker.execution;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.UnreadableRecord;
import io.proofstream.worker.deadletter.DeadLetters;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.ledger.LedgerUnavailable;
import io.proofstream.worker.retry.Retries;
import io.proofstream.worker.telemetry.WorkerMeters;
import io.proofstream.worker.telemetry.WorkerMeters.TaskOutcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Says to the ledger what came of an attempt. When it returns, Kafka has it, and the record may be acknowledged.
@Singleton
class Conclusion {

    private final Retries retries;
    private final DeadLetters deadLetters;
    private final WorkerMeters meters;

    Conclusion(Retries retries, DeadLetters deadLetters, WorkerMeters meters) {
        this.retries = retries;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    void of(Attempt attempt, Outcome outcome) throws LedgerUnavailable {
        try (var _ = attempt.trace().step("publish")) {
            TaskOutcome told = tell(attempt, outcome);
            attempt.trace().outcome(told.name());
            meters.task(attempt.task().kind(), told, Duration.ofNanos(System.nanoTime() - attempt.begun()));
        }
    }

    /// A record that is no task of ours: nobody waits for its outcome.
    void unreadable(Delivery delivery, UnreadableRecord why) throws LedgerUnavailable {
        deadLetters.bury(delivery, DeadLetters.UNREADABLE, String.valueOf(why.getMessage()), delivery.history());
    }

    private TaskOutcome tell(Attempt attempt, Outcome outcome) throws LedgerUnavailable {
        TaskEvents events = attempt.events();
        return switch (outcome) {
            case Outcome.Completed done -> {
                events.completed(done);
                yield done.cached() ? TaskOutcome.CACHED : TaskOutcome.COMPLETED;
            }
            case Outcome.Failed failed -> failed(attempt, failed.failure());
            case Outcome.Cancelled cancelled -> {
                events.cancelled();
                yield TaskOutcome.CANCELLED;
            }
            case Outcome.Expired expired -> {
                events.expired();
                yield TaskOutcome.EXPIRED;
            }
            case Outcome.HandedBack handedBack -> TaskOutcome.HANDED_BACK;
        };
    }

    private TaskOutcome failed(Attempt attempt, Failure failure) throws LedgerUnavailable {
        TaskRecord task = attempt.task();
        Instant now = Instant.now();
        String history = history(attempt, failure, now);
        Optional<Instant> next = failure.retryable() ? retries.next(task, now) : Optional.empty();
        if (next.isPresent() && next.get().isBefore(task.job().deadline())) {
            attempt.events().retrying(failure, next.get());
            if (attempt.partials().sent()) {
                attempt.events().reset();
            }
            retries.send(task, failure, next.get(), history, attempt.trace().traceparent());
            return TaskOutcome.RETRYING;
        }
        Failure last = failure.retryable() && next.isEmpty() ? exhausted(task, failure) : failure;
        if (isForSomeoneToLookAt(last.code())) {
            deadLetters.bury(attempt.delivery(), last.code().wireName(), last.detail(), history);
        }
        attempt.events().failed(last);
        return TaskOutcome.FAILED;
    }

    private static Failure exhausted(TaskRecord task, Failure failure) {
        return new Failure(
                FailureCode.ATTEMPTS_EXHAUSTED,
                "All " + task.attempt() + " attempts failed, the last with "
                        + failure.code().wireName() + ": " + failure.detail(),
                false);
    }

    private static String history(Attempt attempt, Failure failure, Instant now) {
        String earlier = attempt.delivery().history();
        String line = attempt.task().attempt() + " " + now + " "
                + failure.code().wireName() + " " + failure.detail().replace('\n', ' ');
        return earlier == null ? line : earlier + "\n" + line;
    }

    /// What a caller can see and mend is no dead letter.
    private static boolean isForSomeoneToLookAt(FailureCode code) {
        return switch (code) {
            case ENGINE_FAILURE, ATTEMPTS_EXHAUSTED, INVALID_MODEL_OUTPUT -> true;
            case PROVIDER_RATE_LIMITED,
                    PROVIDER_TIMEOUT,
                    PROVIDER_UNAVAILABLE,
                    PROVIDER_REJECTED,
                    UNSUPPORTED_LANGUAGE,
                    BUDGET_EXCEEDED,
                    DEADLINE_EXCEEDED -> false;
        };
    }
}
