package io.proofstream.testkit;

import io.proofstream.brokers.TopicPlan;
import io.proofstream.brokers.TopicProvisioner;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.testcontainers.DockerClientFactory;

/// The pair that runs, from the first test that wants it to the end of the JVM.
final class BrokersOfThisJvm implements SharedBrokersMXBean {

    // Held, because a logger that nobody holds forgets its level.
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("kafka"),
            Logger.getLogger("org.apache.kafka"),
            Logger.getLogger("state.change.logger"),
            Logger.getLogger("org.testcontainers"));
    // It reports every way that leads to no container engine as an error; here that is an ordinary answer.
    private static final Logger ENGINE_PROBE = Logger.getLogger("org.testcontainers.dockerclient");

    private final BrokerPair pair;

    private BrokersOfThisJvm(BrokerPair pair) {
        this.pair = pair;
    }

    static BrokersOfThisJvm start() throws IOException {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        ENGINE_PROBE.setLevel(Level.OFF);
        BrokerPair pair = inContainers() ? ContainerPair.start() : EmbeddedPair.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(pair), "brokers-end"));
        TopicProvisioner.provision(pair.bootstrapServers(), TopicPlan.LAPTOP);
        return new BrokersOfThisJvm(pair);
    }

    private static boolean inContainers() {
        return Settings.text("PROOFSTREAM_TEST_BROKERS")
                .map(choice -> switch (choice) {
                    case "containers" -> true;
                    case "embedded" -> false;
                    default ->
                        throw new IllegalArgumentException(
                                "PROOFSTREAM_TEST_BROKERS is embedded or containers, not " + choice);
                })
                .orElseGet(() -> DockerClientFactory.instance().isDockerAvailable());
    }

    private static void end(BrokerPair pair) {
        try {
            pair.close();
        } catch (IOException e) {
            // The JVM is ending and its loggers with it.
            System.err.println("the test brokers did not end cleanly: " + e);
        }
    }

    @Override
    public String getBootstrapServers() {
        return pair.bootstrapServers();
    }

    @Override
    public int getRedisPort() {
        return pair.redisPort();
    }

    @Override
    public synchronized void killRedis() throws IOException {
        pair.killRedis();
    }

    @Override
    public synchronized void stopRedis() throws IOException {
        pair.stopRedis();
    }

    @Override
    public synchronized void startRedis() throws IOException {
        pair.startRedis();
    }
}
