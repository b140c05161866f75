package io.proofstream.testkit;

import io.proofstream.brokers.FreePort;
import io.proofstream.brokers.RedisCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/// Both in containers, of the versions that production runs.
final class ContainerPair implements BrokerPair {

    private static final int REDIS_PORT = 6379;
    private static final Duration REDIS_ANSWERS_WITHIN = Duration.ofSeconds(30);

    private final KafkaContainer kafka;
    private final GenericContainer<?> redis;
    private final int redisPort;

    private ContainerPair(KafkaContainer kafka, GenericContainer<?> redis, int redisPort) {
        this.kafka = kafka;
        this.redis = redis;
        this.redisPort = redisPort;
    }

    static ContainerPair start() throws IOException {
        KafkaContainer kafka = new KafkaContainer(
                        image("PROOFSTREAM_TEST_KAFKA_IMAGE", "apache/kafka-native:4.1.1", "apache/kafka-native"))
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        // A port of our choice, because Docker picks another one at every start.
        int port = FreePort.find();
        GenericContainer<?> redis = new GenericContainer<>(image("PROOFSTREAM_TEST_REDIS_IMAGE", "redis:8", "redis"));
        redis.setPortBindings(List.of("127.0.0.1:" + port + ":" + REDIS_PORT));
        redis.setCommand("redis-server", "--appendonly", "yes");
        kafka.start();
        redis.start();
        return new ContainerPair(kafka, redis, port);
    }

    private static DockerImageName image(String property, String standard, String standsFor) {
        return DockerImageName.parse(Settings.text(property).orElse(standard)).asCompatibleSubstituteFor(standsFor);
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public int redisPort() {
        return redisPort;
    }

    @Override
    public void killRedis() {
        redis.getDockerClient().killContainerCmd(redis.getContainerId()).exec();
    }

    @Override
    public void stopRedis() {
        redis.getDockerClient().stopContainerCmd(redis.getContainerId()).exec();
    }

    @Override
    public void startRedis() throws IOException {
        redis.getDockerClient().startContainerCmd(redis.getContainerId()).exec();
        long until = System.nanoTime() + REDIS_ANSWERS_WITHIN.toNanos();
        while (true) {
            try {
                RedisCommand.send(redisPort, "PING");
                return;
            } catch (IOException e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        redis.stop();
        kafka.stop();
    }
}
