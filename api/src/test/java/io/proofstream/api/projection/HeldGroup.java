package io.proofstream.api.projection;

import io.proofstream.common.wire.Topics;
import io.proofstream.testkit.SharedBrokers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/// An API instance that has every partition and does not answer the group: a second one must wait for its share.
public final class HeldGroup implements QuarkusTestResourceLifecycleManager {

    private static final String GROUP = "held-projection";
    private static final Duration POLL = Duration.ofMillis(100);

    private static @Nullable KafkaConsumer<byte[], byte[]> holder;

    @Override
    public Map<String, String> start() {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        SharedBrokers.get().bootstrapServers(),
                        "group.id",
                        GROUP,
                        "partition.assignment.strategy",
                        CooperativeStickyAssignor.class.getName()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.EVENTS));
        while (consumer.assignment().isEmpty()) {
            consumer.poll(POLL);
        }
        holder = consumer;
        return Map.of("proofstream.projection.group", GROUP);
    }

    /// It shares from now on, and keeps what it is left with.
    static void share() {
        KafkaConsumer<byte[], byte[]> consumer = Objects.requireNonNull(holder);
        int all = consumer.assignment().size();
        while (consumer.assignment().size() == all) {
            consumer.poll(POLL);
        }
    }

    /// It goes, and leaves everything to the others.
    static void leave() {
        if (holder != null) {
            holder.close();
            holder = null;
        }
    }

    @Override
    public void stop() {
        leave();
    }
}
