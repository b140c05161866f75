package io.proofstream.api.queue;

import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.TaskRecord;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// The ledger's writing side: Kafka. All records of a call leave at once, and the call returns only when every one of
/// them is acknowledged (`acks=all`).
///
/// A Kafka that is away makes the first calls wait for their time-out; then a breaker refuses at once, and lets one
/// through now and again to see whether it is back.
@ApplicationScoped
public class TaskQueue {

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
                .withCircuitBreaker()
                .requestVolumeThreshold(config.failures())
                .failureRatio(1.0)
                .delay(config.rest().toMillis(), ChronoUnit.MILLIS)
                .failOn(QueueUnavailable.class)
                .done()
                .build();
        meters.watchInFlight(() -> config.inFlight() - inFlight.availablePermits());
    }

    /// Accepts a job: its events to the ledger and its tasks to their lanes, in one breath.
    ///
    /// @param events in order; the first is `job.accepted`
    /// @param tasks those that need a worker; may be empty
    /// @throws QueueUnavailable when not everything was acknowledged in time; repeating it is safe
    public void accept(JobManifest job, List<JobEvent> events, List<TaskRecord> tasks) throws QueueUnavailable {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events.size() + tasks.size());
        events.forEach(event -> records.add(LedgerMessages.of(job, event)));
        tasks.forEach(task -> records.add(LedgerMessages.of(task)));
        send(records);
    }

    /// Appends one more event of a job to the ledger.
    ///
    /// @throws QueueUnavailable when it was not acknowledged in time; repeating it is safe
    public void append(JobManifest job, JobEvent event) throws QueueUnavailable {
        send(List.of(LedgerMessages.of(job, event)));
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records) throws QueueUnavailable {
        try {
            guard.call(
                    () -> {
                        sendAndWait(records);
                        return null;
                    },
                    Void.class);
        } catch (QueueUnavailable e) {
            meters.queueUnavailable();
            throw e;
        } catch (CircuitBreakerOpenException e) {
            meters.queueUnavailable();
            throw new QueueUnavailable("Kafka did not answer lately", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the guarded call throws nothing else", e);
        }
    }

    private void sendAndWait(List<ProducerRecord<byte[], byte[]>> records) throws QueueUnavailable {
        long began = System.nanoTime();
        // One record finds out whether Kafka is back; all of them would pile up before a producer that waits for it.
        int first = doubtful ? 1 : records.size();
        await(records.subList(0, first));
        await(records.subList(first, records.size()));
        meters.acknowledged(Duration.ofNanos(System.nanoTime() - began));
    }

    private void await(List<ProducerRecord<byte[], byte[]>> records) throws QueueUnavailable {
        if (records.isEmpty()) {
            return;
        }
        if (!inFlight.tryAcquire(records.size())) {
            throw new QueueUnavailable("more than %d records are in flight".formatted(config.inFlight()), null);
        }
        Acknowledgements acknowledgements = new Acknowledgements(records.size(), inFlight::release);
        ledger.send(records, acknowledgements);
        try {
            acknowledgements.await();
            doubtful = false;
        } catch (QueueUnavailable e) {
            doubtful = true;
            throw e;
        }
    }
}
