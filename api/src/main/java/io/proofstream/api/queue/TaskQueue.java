package io.proofstream.api.queue;

import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.TaskRecord;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// The ledger's writing side: Kafka. All records of a call leave at once, and it has succeeded only when every one of
/// them is acknowledged (`acks=all`).
///
/// While Kafka is away the first calls fail after their time-out; then a breaker refuses at once, and lets one through
/// now and again to see whether it is back.
@ApplicationScoped
public class TaskQueue {

    private static final TypeLiteral<CompletionStage<Void>> ATTEMPT = new TypeLiteral<>() {};

    private final LedgerProducer ledger;
    private final QueueConfig config;
    private final ApiMeters meters;
    private final Semaphore inFlight;
    private final Guard guard;
    private volatile boolean doubtful;

    TaskQueue(LedgerProducer ledger, QueueConfig config, ApiMeters meters) {
        this.ledger = ledger;
        this.config = config;
        this.meters = meters;
        this.inFlight = new Semaphore(config.inFlight());
        this.guard = Guard.create()
                .withThreadOffload(false)
                .withCircuitBreaker()
                .requestVolumeThreshold(config.failures())
                .failureRatio(1.0)
                .delay(config.rest().toMillis(), ChronoUnit.MILLIS)
                .failOn(QueueUnavailable.class)
                .done()
                .build();
        meters.watchInFlight(() -> config.inFlight() - inFlight.availablePermits());
    }

    /// Accepts a job: its events to the ledger and its tasks to their lanes, in one breath. Does not wait, so that an
    /// event loop may call it. What it returns is completed on Kafka's thread, or on the caller's.
    ///
    /// @param events in order; the first is `job.accepted`
    /// @param tasks those that need a worker; may be empty
    /// @return fails with [QueueUnavailable] when not everything was acknowledged in time; repeating it is safe
    public CompletionStage<Void> accept(Encoded<JobManifest> job, List<JobEvent> events, List<TaskRecord> tasks) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events.size() + tasks.size());
        events.forEach(event -> records.add(LedgerMessages.of(job, event)));
        tasks.forEach(task -> records.add(LedgerMessages.of(task)));
        return send(records);
    }

    /// Appends one more event of a job to the ledger, and waits until it is there.
    ///
    /// @throws QueueUnavailable when it was not acknowledged in time; repeating it is safe
    public void append(JobManifest job, JobEvent event) throws QueueUnavailable {
        try {
            send(List.of(LedgerMessages.of(Encoded.of(job), event)))
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof QueueUnavailable unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("nothing else is told of", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueueUnavailable("interrupted before Kafka acknowledged", e);
        }
    }

    private CompletionStage<Void> send(List<ProducerRecord<byte[], byte[]>> records) {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        var unused = guard.get(() -> attempt(records), ATTEMPT).whenComplete((done, failure) -> {
            switch (failure) {
                case null -> outcome.complete(null);
                case CircuitBreakerOpenException open ->
                    outcome.completeExceptionally(new QueueUnavailable("Kafka did not answer lately", open));
                default -> outcome.completeExceptionally(failure);
            }
            if (failure != null) {
                meters.queueUnavailable();
            }
        });
        return outcome;
    }

    private CompletionStage<Void> attempt(List<ProducerRecord<byte[], byte[]>> records) {
        CompletableFuture<Void> all = new CompletableFuture<>();
        if (ledger.isReady()) {
            send(records, all);
        } else {
            var unused = ledger.readyWithin(config.patience()).whenComplete((ready, late) -> {
                if (late == null) {
                    send(records, all);
                } else {
                    all.completeExceptionally(new QueueUnavailable("Kafka's topics are not known yet", late));
                }
            });
        }
        return all;
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records, CompletableFuture<Void> all) {
        long began = System.nanoTime();
        Runnable done = () -> {
            meters.acknowledged(Duration.ofNanos(System.nanoTime() - began));
            all.complete(null);
        };
        if (doubtful && records.size() > 1) {
            // One record finds out whether Kafka is back, before all of them wait for it.
            send(records.subList(0, 1), all, () -> send(records.subList(1, records.size()), all, done));
        } else {
            send(records, all, done);
        }
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records, CompletableFuture<Void> all, Runnable next) {
        if (!inFlight.tryAcquire(records.size())) {
            all.completeExceptionally(
                    new QueueUnavailable("more than %d records are in flight".formatted(config.inFlight()), null));
            return;
        }
        ledger.send(records, new Acknowledgements(records.size(), inFlight::release, failure -> {
            doubtful = failure != null;
            if (failure == null) {
                next.run();
            } else {
                all.completeExceptionally(failure);
            }
        }));
    }
}
