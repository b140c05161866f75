package io.proofstream.worker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proofstream.common.wire.Headers;
import io.proofstream.worker.delivery.Delivery;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/// Reads what a Kafka channel hands out.
public final class Deliveries {

    private static final byte[] NONE = {};

    private Deliveries() {}

    public static Delivery of(Message<byte[]> message) {
        ConsumerRecord<?, ?> from = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
        byte @Nullable [] value = message.getPayload();
        return new Delivery(
                from.key() instanceof byte[] key ? key : null,
                value == null ? NONE : value,
                from.topic() + "/" + from.partition() + "/" + from.offset(),
                Instant.ofEpochMilli(from.timestamp()),
                due(from),
                header(from, Headers.TRACEPARENT),
                header(from, Headers.HISTORY),
                message::ack);
    }

    private static @Nullable Instant due(ConsumerRecord<?, ?> from) {
        String millis = header(from, Headers.DUE);
        try {
            return millis == null ? null : Instant.ofEpochMilli(Long.parseLong(millis));
        } catch (NumberFormatException e) {
            // Not ours: due at once, and dead if it cannot be read either.
            return null;
        }
    }

    private static @Nullable String header(ConsumerRecord<?, ?> from, String name) {
        Header header = from.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
