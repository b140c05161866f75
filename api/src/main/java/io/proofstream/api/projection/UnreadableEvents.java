package io.proofstream.api.projection;

import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// Sends events that cannot be read to the dead letters. For the projector's thread.
final class UnreadableEvents implements AutoCloseable {

    private static final int WITHIN_SECONDS = 10;

    private final Map<String, Object> settings;
    private @Nullable Producer<byte[], byte[]> producer;

    /// @param broker how to reach Kafka
    UnreadableEvents(Map<String, Object> broker) {
        settings = new HashMap<>(broker);
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        settings.put("client.id", "proofstream-projection-dead-letters");
    }

    /// Returns when Kafka has acknowledged the dead letter.
    ///
    /// @throws KafkaException when it does not in time; the event is then to be read again
    void send(ConsumerRecord<byte[], byte[]> record, String reason) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.DEAD_LETTERS, null, record.key(), record.value(), record.headers());
        String origin = record.topic() + "/" + record.partition() + "/" + record.offset();
        letter.headers().add(Headers.REASON, reason.getBytes(StandardCharsets.UTF_8));
        letter.headers().add(Headers.ORIGIN, origin.getBytes(StandardCharsets.UTF_8));
        try {
            producer().send(letter).get(WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("no acknowledgement of the dead letter of " + origin, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while a dead letter was sent", e);
        }
    }

    /// Most ledgers never need one.
    private Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> made = producer;
        if (made == null) {
            made = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
            producer = made;
        }
        return made;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
