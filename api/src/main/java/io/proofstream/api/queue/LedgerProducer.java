package io.proofstream.api.queue;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/// The one producer of this process: `acks=all`, idempotent, no waiting for company.
///
/// Kafka's own client, not a channel: a send costs no hop to another thread. It never waits, so that event loops may
/// send: what Kafka's client cannot take at once fails.
@ApplicationScoped
class LedgerProducer {

    private static final Logger LOG = Logger.getLogger(LedgerProducer.class);
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private static final long ASK_AGAIN_MILLIS = 10;

    private final Producer<byte[], byte[]> producer;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile boolean closed;

    LedgerProducer(@Identifier("default-kafka-broker") Map<String, Object> kafka, QueueConfig config) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "proofstream-api-ledger");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // One request under way: what comes meanwhile goes together in the next, so that batches grow with the
        // load and a record alone waits for nobody.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // A request takes one batch of each partition: the results of a whole page fit in.
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxRecordBytes());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0);
        // What is known of a topic stays known: asking again would be waiting.
        settings.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                config.requestTimeout().toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                config.timeout().toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        // A broker that is away stays known: forgetting it would make every record wait for it, one after the other.
        settings.put(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Sends without waiting; `acknowledgements` hears of every record, whatever becomes of it.
    void send(List<ProducerRecord<byte[], byte[]>> records, Acknowledgements acknowledgements) {
        for (ProducerRecord<byte[], byte[]> record : records) {
            try {
                var unused = producer.send(record, acknowledgements);
            } catch (KafkaException | IllegalStateException e) {
                acknowledgements.onCompletion(null, e);
            }
        }
    }

    void start(@Observes StartupEvent startup) {
        Thread.ofVirtual().name("ledger-topics").start(this::askForTopics);
    }

    /// Whether the client knows where the topics are; until then it takes no record.
    boolean isReady() {
        return ready.isDone();
    }

    /// Completed when it is ready; fails when it is not in time.
    CompletionStage<Void> readyWithin(Duration atMost) {
        return ready.copy().orTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void askForTopics() {
        try {
            while (!knows(LedgerTopics.ALL)) {
                TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MILLIS);
                if (closed) {
                    return;
                }
            }
            ready.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asks for what it does not know. Whatever keeps it from an answer may pass.
    private boolean knows(List<String> topics) {
        try {
            topics.forEach(producer::partitionsFor);
            return true;
        } catch (KafkaException | IllegalStateException e) {
            LOG.debugf("the topics are not known yet: %s", e);
            return false;
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        producer.close(CLOSE);
    }
}
