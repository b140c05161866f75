package io.proofstream.worker.ledger;

import io.proofstream.worker.telemetry.WorkerMeters;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The one producer of this worker: `acks=all`, idempotent, records of one key in the order in which they were sent.
///
/// Kafka's own client, not a channel: a send costs no hop to another thread, and waiting for the acknowledgement parks
/// a virtual thread.
@Singleton
public class Ledger {

    private static final Logger LOG = Logger.getLogger(Ledger.class);
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final WorkerMeters meters;

    Ledger(@Identifier("default-kafka-broker") Map<String, Object> kafka, LedgerConfig config, WorkerMeters meters) {
        this.meters = meters;
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // One request under way: what comes meanwhile goes together in the next, so that batches grow with the
        // load and a record alone waits for nobody.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // A request takes one batch of each partition: the results of a whole page fit in.
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxRecordBytes());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                config.requestTimeout().toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                config.patience().toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, config.patience().toMillis());
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Sends without waiting. That it was lost is logged: what depends on it must be sent with [#append].
    public void tell(ProducerRecord<byte[], byte[]> message) {
        try {
            var unused = producer.send(message, Ledger::logLoss);
        } catch (KafkaException e) {
            logLoss(null, e);
        }
    }

    /// Sends, and returns when every replica that must have it has it. An interrupt does not cut this short, and stays.
    ///
    /// @throws LedgerUnavailable when it was not acknowledged in time; sending it again is safe
    public void append(ProducerRecord<byte[], byte[]> message) throws LedgerUnavailable {
        long began = System.nanoTime();
        try {
            await(producer.send(message), message.topic());
            meters.acknowledged(Duration.ofNanos(System.nanoTime() - began));
        } catch (KafkaException e) {
            throw unavailable(message.topic(), e);
        }
    }

    private void await(Future<RecordMetadata> sent, String topic) throws LedgerUnavailable {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    // The client answers within the times that it was given; a timed wait would cost a timer.
                    sent.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unavailable(topic, e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private LedgerUnavailable unavailable(String topic, @Nullable Throwable cause) {
        boolean tooLarge = cause instanceof RecordTooLargeException;
        if (!tooLarge) {
            meters.ledgerUnavailable();
        }
        return new LedgerUnavailable(topic + " did not acknowledge: " + cause, cause, tooLarge);
    }

    private static void logLoss(@Nullable RecordMetadata where, @Nullable Exception failure) {
        if (failure != null) {
            LOG.warnf("an event was lost: %s", failure);
        }
    }

    @PreDestroy
    void close() {
        producer.close(CLOSE);
    }
}
