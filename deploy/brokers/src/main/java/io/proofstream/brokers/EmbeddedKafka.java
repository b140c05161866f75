package io.proofstream.brokers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A Kafka broker (KRaft, one node) in this process, on the loopback interface. What it holds survives [#close()] and
/// the death of the process: start it again on the same folder.
public final class EmbeddedKafka implements AutoCloseable {

    private static final int PORT_ATTEMPTS = 3;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /// Starts a broker and returns when it serves: some two seconds, up to nine after the process was killed.
    ///
    /// @param dataDir created when it is missing; must not be in use by another broker
    /// @param port 0 for any free one
    public static EmbeddedKafka start(Path dataDir, int port) throws BrokerStartFailed {
        try {
            format(dataDir);
            for (int attempt = 1; ; attempt++) {
                try {
                    return startOn(dataDir, port == 0 ? FreePort.find() : port);
                } catch (BrokerStartFailed e) {
                    // The controller's port, and any port of our choice, may be taken between finding and binding.
                    if (attempt == PORT_ATTEMPTS || !isPortTaken(e)) {
                        throw e;
                    }
                }
            }
        } catch (BrokerStartFailed e) {
            throw e;
        } catch (IOException e) {
            throw new BrokerStartFailed("Kafka cannot use " + dataDir + ": " + e, e);
        }
    }

    private static EmbeddedKafka startOn(Path dataDir, int port) throws IOException {
        KafkaRaftServer server = new KafkaRaftServer(
                KafkaConfig.fromProps(KafkaSettings.of(dataDir, port, FreePort.find()), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (Throwable e) {
            server.shutdown();
            throw new BrokerStartFailed("Kafka did not start on port " + port + ": " + rootMessage(e), e);
        }
        return new EmbeddedKafka(server, port);
    }

    private static void format(Path dataDir) throws IOException {
        Files.createDirectories(dataDir);
        if (Files.exists(dataDir.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(dataDir.toString()))
                    .setMetadataLogDirectory(dataDir.toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setHasDynamicQuorum(false)
                    .run();
        } catch (Exception e) {
            throw new BrokerStartFailed("Kafka cannot prepare " + dataDir + ": " + rootMessage(e), e);
        }
    }

    private static boolean isPortTaken(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof java.net.BindException) {
                return true;
            }
        }
        return false;
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage() == null ? root : root.getMessage());
    }

    /// Kafka ends the whole process when it cannot go on, for example when its disk is full. This lets the
    /// process say so and end in its own way; it holds for every broker of the process.
    ///
    /// @param end told why; called on a thread of Kafka's, which it may keep
    public static void onFatalError(Consumer<String> end) {
        Exit.Procedure procedure = (status, message) -> end.accept(message == null ? "see its log" : message);
        Exit.setHaltProcedure(procedure);
        Exit.setExitProcedure(procedure);
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /// Stops in order: what was acknowledged is on disk, and the next start is quick.
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
