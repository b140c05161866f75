package io.proofstream.launcher.stack;

import io.proofstream.brokers.FreePort;
import io.proofstream.launcher.console.CommandFailed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which stack this is: its folder and its four ports, from the environment.
///
/// @param root of the repository
/// @param quickensNextStart whether it may take longer to stop, once, to be quicker later; in tests only when asked
public record StackSettings(
        Path root, Path home, int port, int workerPort, int kafkaPort, int redisPort, boolean quickensNextStart) {

    private static final String PORT = "PROOFSTREAM_PORT";
    private static final String WORKER_PORT = "PROOFSTREAM_WORKER_PORT";
    private static final String KAFKA_PORT = "PROOFSTREAM_KAFKA_PORT";
    private static final String REDIS_PORT = "PROOFSTREAM_REDIS_PORT";

    /// The stack that this process's environment names; the script tells where the repository is.
    public static StackSettings here() throws CommandFailed {
        return of(Path.of(System.getProperty("proofstream.root", "")).toAbsolutePath(), System.getenv());
    }

    static StackSettings of(Path root, Map<String, String> environment) throws CommandFailed {
        String home = environment.getOrDefault("PROOFSTREAM_HOME", "");
        return new StackSettings(
                root,
                (home.isBlank() ? root.resolve(".proofstream") : Path.of(home))
                        .toAbsolutePath()
                        .normalize(),
                port(environment, PORT, 8080),
                port(environment, WORKER_PORT, 8081),
                port(environment, KAFKA_PORT, 9092),
                port(environment, REDIS_PORT, 6379),
                "record".equals(environment.get("PROOFSTREAM_AOT"))
                        || !"never".equals(environment.get("PROOFSTREAM_BUILD")));
    }

    private static int port(Map<String, String> environment, String name, int standard) throws CommandFailed {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return standard;
        }
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw CommandFailed.usage(name + " is a port from 1 to 65535, not '" + text + "'");
        }
        return port;
    }

    /// The same stack for a single command, which shall not take longer to end for the sake of the next start.
    public StackSettings forOneCommand() {
        return new StackSettings(root, home, port, workerPort, kafkaPort, redisPort, false);
    }

    /// The API's address.
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /// @throws CommandFailed when two of the ports are the same, or somebody listens on one
    void requireFreePorts() throws CommandFailed {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(PORT, port);
        ports.put(WORKER_PORT, workerPort);
        ports.put(KAFKA_PORT, kafkaPort);
        ports.put(REDIS_PORT, redisPort);
        Map<Integer, String> seen = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> wanted : ports.entrySet()) {
            String other = seen.put(wanted.getValue(), wanted.getKey());
            if (other != null) {
                throw CommandFailed.usage(
                        other + " and " + wanted.getKey() + " are both " + wanted.getValue() + "; each needs its own");
            }
            if (!FreePort.isFree(wanted.getValue())) {
                throw CommandFailed.because("Port " + wanted.getValue() + " is taken by another process; set "
                        + wanted.getKey() + " to a free one");
            }
        }
    }
}
