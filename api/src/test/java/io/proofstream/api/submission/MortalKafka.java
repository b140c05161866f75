package io.proofstream.api.submission;

import io.proofstream.brokers.EmbeddedKafka;
import io.proofstream.brokers.TopicPlan;
import io.proofstream.brokers.TopicProvisioner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Kafka that a test may take away and bring back, on the same port with what it held.
public final class MortalKafka implements QuarkusTestResourceLifecycleManager {

    private static @Nullable EmbeddedKafka running;
    private static @Nullable Path folder;
    private static int port;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("proofstream-mortal-kafka");
            bringBack();
            TopicProvisioner.provision(servers(), TopicPlan.LAPTOP);
            return Map.of("kafka.bootstrap.servers", servers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String servers() {
        return "127.0.0.1:" + port;
    }

    static void takeAway() {
        EmbeddedKafka kafka = running;
        if (kafka != null) {
            kafka.close();
            running = null;
        }
    }

    static void bringBack() throws IOException {
        if (running == null && folder != null) {
            EmbeddedKafka kafka = EmbeddedKafka.start(folder, port);
            port = kafka.port();
            running = kafka;
        }
    }

    @Override
    public void stop() {
        takeAway();
    }
}
