package io.proofstream.testkit.stack;

import io.proofstream.brokers.FreePort;
import io.proofstream.testkit.Belongings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A whole Proofstream of its own, as `./proofstream up` starts it: four processes, free ports, a home in a temporary
/// folder that goes with it. What a user can do to it a test can do, `kill -9` included. It does not outlive the JVM
/// that started it.
public final class Stack implements AutoCloseable {

    /// The processes of a stack.
    public enum Part {
        LAUNCHER,
        REDIS,
        API,
        WORKER
    }

    /// Of the clock that the kernel tells times by in `/proc`: a hundredth of a second, on every architecture.
    private static final long MILLIS_OF_A_TICK = 10;
    private static final String PORT = "-Dquarkus.http.port=";
    private static final String MEMBER = "-Dmp.messaging.connector.smallrye-kafka.group.instance.id=";
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);

    private final Path home;
    private final Map<String, String> environment;
    private final Process launcher;
    private final URI api;
    private final Duration readyAfter;
    private final List<Process> moreWorkers = new ArrayList<>();
    private @Nullable Orphans orphans;

    private Stack(Path home, Map<String, String> environment) throws IOException, InterruptedException {
        this.home = home;
        this.environment = environment;
        api = URI.create("http://127.0.0.1:" + environment.get("PROOFSTREAM_PORT"));
        long start = System.nanoTime();
        ProcessBuilder up = new ProcessBuilder(
                        repository().resolve("proofstream").toString(), "up")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("up.log").toFile());
        up.environment().putAll(environment);
        launcher = Belongings.start(up);
        awaitReady();
        readyAfter = Duration.ofNanos(System.nanoTime() - start);
    }

    /// Starts a stack with the kinds `noop` and `sleep`, and returns when it is ready.
    public static Stack startWithDiagnostics() throws IOException, InterruptedException {
        return start(Map.of("PROOFSTREAM_DIAGNOSTICS", "1"));
    }

    /// Starts a stack from what is built, and returns when it is ready.
    ///
    /// @param extra environment on top of ports and home
    public static Stack start(Map<String, String> extra) throws IOException, InterruptedException {
        Path home = Belongings.folder("proofstream-");
        Map<String, String> environment = new HashMap<>(extra);
        environment.put("PROOFSTREAM_HOME", home.toString());
        environment.put("PROOFSTREAM_BUILD", "never");
        for (String port : new String[] {"PORT", "WORKER_PORT", "KAFKA_PORT", "REDIS_PORT"}) {
            environment.put("PROOFSTREAM_" + port, Integer.toString(FreePort.find()));
        }
        return new Stack(home, environment);
    }

    /// Where the API and the web app answer.
    public URI address() {
        return api;
    }

    public Caller caller() {
        return new Caller(api);
    }

    public StackRedis redis() {
        return new StackRedis(port("PROOFSTREAM_REDIS_PORT"));
    }

    public StackKafka kafka() {
        return new StackKafka("127.0.0.1:" + port("PROOFSTREAM_KAFKA_PORT"));
    }

    public int apiPort() {
        return port("PROOFSTREAM_PORT");
    }

    /// CPU time that each process has taken since it started.
    public Map<String, Duration> cpu() {
        Map<String, Duration> times = new TreeMap<>();
        for (Part part : Part.values()) {
            times.put(
                    part.name().toLowerCase(java.util.Locale.ROOT),
                    process(part).info().totalCpuDuration().orElseThrow());
        }
        return times;
    }

    /// The worker's metrics, in Prometheus' text format.
    public String workerMetrics() throws IOException, InterruptedException {
        return new Caller(URI.create("http://127.0.0.1:" + port("PROOFSTREAM_WORKER_PORT"))).text("/q/metrics");
    }

    /// From the command to readiness.
    public Duration readyAfter() {
        return readyAfter;
    }

    /// Ends a process as `kill -9` does. Its supervisor starts it again, unless it is the launcher.
    public void kill(Part part) {
        process(part).destroyForcibly();
    }

    /// Ends Kafka as `kill -9` does, and with it the launcher, whose process it is in. Redis, the API and the worker
    /// live on, and nobody starts them again. Returns when it is gone.
    public void killKafka() throws InterruptedException {
        Orphans left = new Orphans(launcher.descendants().toList());
        left.goWithThisJvm();
        orphans = left;
        launcher.destroyForcibly().waitFor();
    }

    /// Brings the killed Kafka back, on its port and with what it held.
    public void reviveKafka() throws IOException {
        Objects.requireNonNull(orphans, "Kafka was not killed")
                .reviveKafka(home.resolve("data").resolve("kafka"), port("PROOFSTREAM_KAFKA_PORT"));
    }

    /// Returns when the API is ready.
    ///
    /// @throws IOException with the launcher's output, when that takes too long or the launcher has ended
    public void awaitReady() throws IOException, InterruptedException {
        awaitReady(caller());
    }

    private void awaitReady(Caller caller) throws IOException, InterruptedException {
        long until = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady(caller)) {
            if (!launcher.isAlive() || System.nanoTime() > until) {
                throw new IOException("the stack is not ready:\n" + Files.readString(home.resolve("up.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean isReady(Caller caller) throws InterruptedException {
        try {
            return caller.get("/q/health/ready").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Resident memory of each process, in bytes (Linux: `VmRSS`).
    public Map<String, Long> residentBytes() throws IOException {
        Map<String, Long> bytes = new TreeMap<>();
        for (Part part : Part.values()) {
            Path status = Path.of("/proc", Long.toString(process(part).pid()), "status");
            String line = Files.readAllLines(status).stream()
                    .filter(field -> field.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            bytes.put(
                    part.name().toLowerCase(java.util.Locale.ROOT), Long.parseLong(line.replaceAll("\\D", "")) * 1024);
        }
        return bytes;
    }

    /// How long ago a process was started, to about 10 ms (Linux). Java's own answer counts from the whole second in
    /// which the machine was started, and is wrong by up to one.
    public Duration age(Part part) throws IOException {
        String stat =
                Files.readString(Path.of("/proc", Long.toString(process(part).pid()), "stat"));
        // Its name, in brackets, may hold blanks. The 22nd field is the 20th after it.
        String started = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19];
        String up = Files.readString(Path.of("/proc/uptime")).split(" ", -1)[0];
        return Duration.ofMillis(
                Math.round(Double.parseDouble(up) * 1_000) - Long.parseLong(started) * MILLIS_OF_A_TICK);
    }

    /// Bytes of all files of an application, libraries included.
    ///
    /// @param part the API or the worker
    public long applicationBytes(Part part) throws IOException {
        Path folder = home.resolve("app").resolve(part.name().toLowerCase(java.util.Locale.ROOT));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /// Bytes that a process' objects take after a full collection.
    public long heapAfterCollection(Part part) throws IOException, InterruptedException {
        return new JvmHeap(process(part).pid()).usedAfterCollection();
    }

    /// Starts one more worker, and returns when it is ready. It ends with the stack.
    public void addWorker() throws IOException, InterruptedException {
        ProcessHandle.Info first = process(Part.WORKER).info();
        int port = FreePort.find();
        List<String> command = new ArrayList<>();
        command.add(first.command().orElseThrow());
        for (String argument : first.arguments().orElseThrow()) {
            command.add(ofItsOwn(argument, port));
        }
        ProcessBuilder worker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("worker-" + port + ".log").toFile());
        worker.environment().putAll(environment);
        moreWorkers.add(Belongings.start(worker));
        awaitReady(new Caller(URI.create("http://127.0.0.1:" + port)));
    }

    /// A worker beside the first has a port and a name in the consumer groups of its own: two of one name would put
    /// each other out.
    private static String ofItsOwn(String argument, int port) {
        for (String setting : List.of(PORT, MEMBER)) {
            if (argument.startsWith(setting)) {
                return setting + port;
            }
        }
        return argument;
    }

    private ProcessHandle process(Part part) {
        if (part == Part.LAUNCHER) {
            return launcher.toHandle();
        }
        String mark = switch (part) {
            case LAUNCHER -> "launcher";
            case REDIS -> "redis-server";
            case API -> "/app/api/";
            case WORKER -> "/app/worker/";
        };
        return launcher.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of " + part));
    }

    private int port(String variable) {
        return Integer.parseInt(environment.getOrDefault(variable, "0"));
    }

    /// Stops the stack as Ctrl-C does, and removes its home.
    @Override
    public void close() throws IOException {
        stop();
        if (orphans != null) {
            orphans.close();
        }
        Belongings.delete(home);
    }

    /// Stops it as Ctrl-C does. What it holds is there until it is closed.
    public void stop() throws IOException {
        moreWorkers.forEach(Process::destroyForcibly);
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
                throw new IOException("the stack did not stop:\n" + Files.readString(home.resolve("up.log")));
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path repository() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("proofstream"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no ./proofstream above " + Path.of("").toAbsolutePath());
    }
}
