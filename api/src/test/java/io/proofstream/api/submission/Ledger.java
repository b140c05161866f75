package io.proofstream.api.submission;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.Lane;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.Topics;
import io.proofstream.common.wire.UnreadableRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What stands in Kafka: every event and every task since the beginning.
final class Ledger {

    private final Map<String, Object> settings;

    Ledger(String bootstrapServers) {
        settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
    }

    List<JobEvent> events(JobId job) {
        return read(List.of(Topics.EVENTS)).stream()
                .filter(record -> record.key().equals(job.value()))
                .map(record -> event(record).event())
                .toList();
    }

    List<TaskRecord> tasks(JobId job) {
        return taskRecords(job).stream().map(Ledger::task).toList();
    }

    List<ConsumerRecord<String, byte[]>> taskRecords(JobId job) {
        return read(Arrays.stream(Lane.values()).map(Topics::tasks).toList()).stream()
                .filter(record -> task(record).job().id().equals(job))
                .toList();
    }

    static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private List<ConsumerRecord<String, byte[]>> read(List<String> topics) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static EventRecord event(ConsumerRecord<String, byte[]> record) {
        try {
            return RecordCodec.EVENTS.decode(record.value());
        } catch (UnreadableRecord e) {
            throw new AssertionError(e);
        }
    }

    private static TaskRecord task(ConsumerRecord<String, byte[]> record) {
        try {
            return RecordCodec.TASKS.decode(record.value());
        } catch (UnreadableRecord e) {
            throw new AssertionError(e);
        }
    }
}
