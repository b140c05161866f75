package io.proofstream.worker.retry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.Topics;
import io.proofstream.worker.ledger.Ledger;
import io.proofstream.worker.ledger.LedgerUnavailable;
import io.proofstream.worker.ledger.Messages;
import io.proofstream.worker.telemetry.WorkerMeters;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Sends failed tasks away until their next attempt is due. They wait in Kafka, not in a slot.
@Singleton
public class Retries {

    private static final String TYPE = "task.retry";

    private final BackOff backOff;
    private final Ledger ledger;
    private final WorkerMeters meters;

    Retries(RetryConfig config, Ledger ledger, WorkerMeters meters) {
        this.backOff = new BackOff(config.delays(), config.jitter());
        this.ledger = ledger;
        this.meters = meters;
    }

    /// When the task's next attempt would be; empty when there is none, because this was the last.
    public Optional<Instant> next(TaskRecord task, Instant now) {
        return backOff.after(task.attempt(), ThreadLocalRandom.current()).map(now::plus);
    }

    /// Sends the task away.
    ///
    /// @param history what became of each attempt so far, one a line
    /// @throws LedgerUnavailable when Kafka did not take it; the delivery must not be acknowledged then
    public void send(TaskRecord task, Failure failure, Instant due, String history, @Nullable String trace)
            throws LedgerUnavailable {
        var message = Messages.of(
                Topics.RETRIES,
                TYPE,
                task.cacheKey().value().getBytes(UTF_8),
                RecordCodec.TASKS.encode(task.nextAttempt()),
                trace);
        Messages.with(message, Headers.DUE, Long.toString(due.toEpochMilli()));
        Messages.with(message, Headers.HISTORY, history);
        ledger.append(message);
        meters.retry(task.kind(), failure.code());
    }
}
