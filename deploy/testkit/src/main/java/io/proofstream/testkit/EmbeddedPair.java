package io.proofstream.testkit;

import io.proofstream.brokers.EmbeddedKafka;
import io.proofstream.brokers.EmbeddedRedis;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Kafka in this JVM, Redis beside it, in a folder that goes when they go.
final class EmbeddedPair implements BrokerPair {

    private final Path folder;
    private final EmbeddedKafka kafka;
    private EmbeddedRedis redis;

    private EmbeddedPair(Path folder, EmbeddedKafka kafka, EmbeddedRedis redis) {
        this.folder = folder;
        this.kafka = kafka;
        this.redis = redis;
    }

    static EmbeddedPair start() throws IOException {
        Path folder = Files.createTempDirectory("proofstream-test");
        EmbeddedRedis redis = EmbeddedRedis.start(folder.resolve("redis"), 0);
        return new EmbeddedPair(folder, EmbeddedKafka.start(folder.resolve("kafka"), 0), redis);
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public int redisPort() {
        return redis.port();
    }

    @Override
    public void killRedis() {
        redis.kill();
    }

    @Override
    public void stopRedis() {
        redis.close();
    }

    @Override
    public void startRedis() throws IOException {
        if (!redis.process().isAlive()) {
            redis = EmbeddedRedis.start(folder.resolve("redis"), redis.port());
        }
    }

    @Override
    public void close() throws IOException {
        redis.kill();
        kafka.close();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
