package io.proofstream.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives a `@QuarkusTest` the brokers that this JVM's tests share.
public final class Brokers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        SharedBrokers brokers = SharedBrokers.get();
        return Map.of(
                "kafka.bootstrap.servers",
                brokers.bootstrapServers(),
                "quarkus.redis.hosts",
                brokers.redisUri(),
                "quarkus.http.host",
                "127.0.0.1",
                "quarkus.http.test-port",
                "0",
                "quarkus.devservices.enabled",
                "false",
                "quarkus.log.category.\"kafka\".level",
                "WARN",
                "quarkus.log.category.\"org.apache.kafka\".level",
                "WARN");
    }

    /// They serve the next test too, and end with the JVM.
    @Override
    public void stop() {}
}
