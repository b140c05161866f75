package io.proofstream.worker.intake;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// Which channels have their part of the partitions, be it none: before that a worker takes no work.
@Singleton
@Identifier("assignments")
public class Assignments implements KafkaConsumerRebalanceListener {

    private final Set<Consumer<?, ?>> assigned = ConcurrentHashMap.newKeySet();

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        assigned.add(consumer);
    }

    /// How many channels have been given their part at least once.
    public int channels() {
        return assigned.size();
    }
}
