package io.proofstream.brokers;

import io.proofstream.common.job.Lane;
import io.proofstream.common.wire.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics, and brings the settings of those that exist in line. Doing it twice, or twice at once,
/// is the same as doing it once. Partitions of a topic that exists are left alone: a key must stay where it
/// is.
public final class TopicProvisioner {

    private static final Duration WITHIN = Duration.ofSeconds(30);

    private TopicProvisioner() {}

    /// @throws IOException when Kafka does not do it in time
    public static void provision(String bootstrapServers, TopicPlan plan) throws IOException {
        int millis = (int) WITHIN.toMillis();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "default.api.timeout.ms", millis, "retry.backoff.ms", 50);
        try (Admin admin = Admin.create(settings)) {
            align(admin, createMissing(admin, topics(plan)));
        } catch (ExecutionException e) {
            throw new IOException("Kafka at " + bootstrapServers + " did not create the topics: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the topics were created", e);
        }
    }

    static List<NewTopic> topics(TopicPlan plan) {
        List<NewTopic> topics = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            topics.add(topic(Topics.tasks(lane), plan.lanePartitions(), plan, plan.taskSettings()));
        }
        topics.add(topic(Topics.EVENTS, plan.eventPartitions(), plan, plan.eventSettings()));
        topics.add(topic(Topics.RETRIES, plan.lanePartitions(), plan, plan.taskSettings()));
        topics.add(topic(Topics.DEAD_LETTERS, 1, plan, plan.deadLetterSettings()));
        return topics;
    }

    private static NewTopic topic(String name, int partitions, TopicPlan plan, Map<String, String> settings) {
        return new NewTopic(name, partitions, (short) plan.replicas()).configs(settings);
    }

    /// @return those that were there before
    private static List<NewTopic> createMissing(Admin admin, List<NewTopic> topics)
            throws ExecutionException, InterruptedException {
        Map<String, KafkaFuture<Void>> creations = admin.createTopics(topics).values();
        List<NewTopic> there = new ArrayList<>();
        for (NewTopic topic : topics) {
            try {
                Objects.requireNonNull(creations.get(topic.name())).get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
                there.add(topic);
            }
        }
        return there;
    }

    private static void align(Admin admin, List<NewTopic> topics) throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (NewTopic topic : topics) {
            List<AlterConfigOp> settings = topic.configs().entrySet().stream()
                    .map(setting -> new AlterConfigOp(
                            new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                    .toList();
            changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), settings);
        }
        admin.incrementalAlterConfigs(changes).all().get();
    }
}
