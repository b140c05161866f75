package io.proofstream.brokers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.common.job.Lane;
import io.proofstream.common.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    @TempDir
    Path folder;

    @Test
    void keepsItsRecordsAndTopicsWhenItIsStopped() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            TopicProvisioner.provision(kafka.bootstrapServers(), TopicPlan.LAPTOP);
            write(kafka, "job.accepted");
        }

        try (EmbeddedKafka again = EmbeddedKafka.start(folder, 0)) {
            TopicProvisioner.provision(again.bootstrapServers(), TopicPlan.LAPTOP);
            assertThat(firstRecord(again)).isEqualTo("job.accepted");
        }
    }

    @Test
    void hasTheTopicsOfThePlanHoweverOftenTheyAreProvisioned() throws Exception {
        TopicPlan longer = new TopicPlan(4, 4, 1, 1, Duration.ofHours(100));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            TopicProvisioner.provision(kafka.bootstrapServers(), TopicPlan.LAPTOP);
            TopicProvisioner.provision(kafka.bootstrapServers(), longer);

            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                Set<String> names = admin.listTopics().names().get();
                assertThat(names).contains(Topics.EVENTS, Topics.RETRIES, Topics.DEAD_LETTERS);
                for (Lane lane : Lane.values()) {
                    assertThat(names).contains(Topics.tasks(lane));
                }
                Map<String, TopicDescription> described = admin.describeTopics(List.of(Topics.EVENTS))
                        .allTopicNames()
                        .get();
                assertThat(described.values())
                        .singleElement()
                        .satisfies(topic -> assertThat(topic.partitions()).hasSize(4));
                // The controller acknowledges before the broker has heard of it.
                await().untilAsserted(
                                () -> assertThat(setting(admin, "retention.ms")).isEqualTo("446400000"));
                assertThat(setting(admin, "max.message.bytes")).isEqualTo("4194304");
            }
        }
    }

    private static String setting(Admin admin, String name) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.EVENTS);
        for (Config config : admin.describeConfigs(List.of(topic)).all().get().values()) {
            return config.get(name).value();
        }
        throw new AssertionError("no such topic: " + topic.name());
    }

    private static void write(EmbeddedKafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.EVENTS, 0, "job", value)).get();
        }
    }

    private static String firstRecord(EmbeddedKafka kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(Topics.EVENTS, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
