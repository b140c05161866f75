package io.proofstream.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The API or the worker as a process: small, on the loopback interface, its log in the stack's folder.
///
/// @param jar of the application
/// @param memory what it may use, as options of the JVM
/// @param port of its HTTP server
record JvmService(String name, Path jar, List<String> memory, int port, StackSettings settings, Home home) {

    private static final long OUTPUT_BYTES = 1024 * 1024;

    /// Small rather than fast under load: one collector thread, a short object header, few memory arenas. C2 inlines
    /// less than it would: it has a third less to do in the first minutes, and what it makes is as fast. Compilers
    /// run at a lower priority (nice 5), so that no request that is being answered is pushed aside for them.
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MetaspaceSize=128m",
            "-XX:MaxInlineLevel=9",
            "-XX:InlineSmallCode=1500",
            "-XX:FreqInlineSize=175",
            "-XX:ThreadPriorityPolicy=1",
            "-XX:CompilerThreadPriority=5",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    Process start() throws IOException {
        Path output = home.output(name);
        if (Files.exists(output) && Files.size(output) > OUTPUT_BYTES) {
            Files.delete(output);
        }
        ProcessBuilder process = new ProcessBuilder(command())
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        process.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        return process.start();
    }

    /// Once it has ended: makes the next start quicker, where that is still to be done.
    void quickenNextStart() throws IOException {
        cache().make(jvm(), jar);
    }

    private AotCache cache() throws IOException {
        Path folder = settings.root().resolve(name).resolve("target").resolve("aot");
        return AotCache.of(folder, jar, jvm(), settings.quickensNextStart());
    }

    private List<String> jvm() {
        List<String> jvm = new ArrayList<>();
        jvm.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        jvm.addAll(memory);
        jvm.addAll(JVM);
        return jvm;
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(jvm());
        command.addAll(cache().options());
        configuration().forEach(setting -> command.add("-D" + setting));
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    private List<String> configuration() {
        return List.of(
                "quarkus.http.host=127.0.0.1",
                "quarkus.http.port=" + port,
                "kafka.bootstrap.servers=127.0.0.1:" + settings.kafkaPort(),
                "quarkus.redis.hosts=redis://127.0.0.1:" + settings.redisPort(),
                "proofstream.identity.laptop=true",
                // There is one API and one worker: each goes on where it was as soon as it is back, whether it was
                // killed or stopped, and does not wait until Kafka has noticed.
                "proofstream.projection.member=laptop",
                "mp.messaging.connector.smallrye-kafka.group.instance.id=laptop",
                "quarkus.log.console.enabled=false",
                "quarkus.log.file.enabled=true",
                "quarkus.log.file.path=" + home.log(name),
                "quarkus.log.file.json.enabled=true",
                "quarkus.log.file.rotation.max-file-size=10M",
                "quarkus.log.file.rotation.max-backup-index=3",
                "quarkus.log.file.rotation.rotate-on-boot=false");
    }
}
