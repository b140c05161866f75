package io.proofstream.launcher.stack;

import io.proofstream.brokers.EmbeddedKafka;
import io.proofstream.brokers.EmbeddedRedis;
import io.proofstream.brokers.TopicPlan;
import io.proofstream.brokers.TopicProvisioner;
import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A running stack: Kafka in this process; Redis, the API and a worker as its children. Started and stopped
/// in order: who is needed starts first and ends last.
public final class Stack implements AutoCloseable {

    static final String API = "api";
    static final String WORKER = "worker";
    static final String REDIS = "redis";
    static final String KAFKA = "kafka";

    /// What the projector keeps of the jobs that it met last, and what is under way, fits the survivor spaces, and
    /// so dies young. In the JVM's own smaller ones it did not: under a backlog it filled the old generation within
    /// seconds, and everything stood still while that was collected.
    private static final List<String> API_MEMORY =
            List.of("-Xmx256m", "-Xmn100m", "-XX:SurvivorRatio=4", "-XX:TargetSurvivorRatio=80");
    /// English and Dutch take 340 MB for good, and each further language more: 560 MB were full with five. So
    /// the heap may grow, and keeps little more than is in use: a language that nobody uses costs nothing. In a
    /// larger nursery what lasts is copied for longer, in pauses of up to 100 ms; from this one in 2 to 4 ms.
    private static final List<String> WORKER_MEMORY =
            List.of("-Xmx1400m", "-XX:MaxNewSize=80m", "-XX:MinHeapFreeRatio=8", "-XX:MaxHeapFreeRatio=15");

    private static final Duration WORKER_DRAINS_WITHIN = Duration.ofSeconds(40);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);

    private final StackSettings settings;
    private final Home home;
    private final Journal journal;
    private final StackLock lock;
    private final List<Supervised> services = new ArrayList<>();
    private final List<JvmService> applications = new ArrayList<>();
    private StackState state;
    private @Nullable EmbeddedKafka kafka;
    private boolean closed;

    private Stack(StackSettings settings, Home home, Journal journal, StackLock lock) {
        this.settings = settings;
        this.home = home;
        this.journal = journal;
        this.lock = lock;
        this.state = StackState.starting(settings.address());
    }

    /// Takes the folder, ends what a killed launcher left in it, and checks that the ports are free. Nothing
    /// runs yet: the caller arranges for [#close()], then calls [#start()].
    public static Stack prepare(StackSettings settings, Journal journal) throws CommandFailed {
        Home home = new Home(settings.home());
        home.prepare();
        try {
            StackLock lock = StackLock.take(home.lock())
                    .orElseThrow(() -> CommandFailed.because("A stack already runs in " + home.folder()
                            + "; ./proofstream status shows it, down stops it"));
            try {
                LauncherLog.open(home);
                Journal both = text -> {
                    LauncherLog.line(text);
                    journal.line(text);
                };
                endLeftOvers(home, both);
                settings.requireFreePorts();
                Stack stack = new Stack(settings, home, both, lock);
                stack.state.write(home.state());
                return stack;
            } catch (CommandFailed | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw CommandFailed.because("Cannot use " + home.folder() + ": " + e.getMessage());
        }
    }

    private static void endLeftOvers(Home home, Journal journal) throws IOException {
        List<ProcessHandle> leftOver =
                StackState.read(home.state()).map(LeftOvers::of).orElse(List.of());
        if (!leftOver.isEmpty()) {
            journal.line("Ending " + leftOver.size() + " process(es) that a killed launcher left behind");
            LeftOvers.end(leftOver);
        }
    }

    /// Returns when the API and the worker are ready.
    public void start() throws CommandFailed {
        try {
            Path apiJar = AppFiles.take(settings.root(), API, home.app());
            Path workerJar = AppFiles.take(settings.root(), WORKER, home.app());
            supervise(REDIS, settings.redisPort(), this::startRedis);
            startKafka();
            supervise(new JvmService(API, apiJar, API_MEMORY, settings.port(), settings, home));
            supervise(new JvmService(WORKER, workerJar, WORKER_MEMORY, settings.workerPort(), settings, home));
            new Readiness(services, home).await(List.of(settings.port(), settings.workerPort()));
            change(state.nowReady());
        } catch (IOException e) {
            throw CommandFailed.because(String.valueOf(e.getMessage()));
        }
    }

    private void startKafka() throws IOException {
        EmbeddedKafka.onFatalError(this::kafkaFailed);
        EmbeddedKafka started = EmbeddedKafka.start(home.data(KAFKA), settings.kafkaPort());
        synchronized (this) {
            kafka = started;
        }
        TopicProvisioner.provision(started.bootstrapServers(), TopicPlan.LAPTOP);
    }

    private void kafkaFailed(String why) {
        journal.line("Kafka cannot go on (" + why + "); is the disk of " + home.folder() + " full? Stopping");
        synchronized (this) {
            // It would wait for the thread that calls us.
            kafka = null;
        }
        close();
        Runtime.getRuntime().halt(1);
    }

    private Process startRedis() throws IOException {
        return EmbeddedRedis.start(new EmbeddedRedis.Setup(
                        home.data(REDIS), settings.redisPort(), home.log(REDIS), OwnSession.prefix()))
                .process();
    }

    private void supervise(JvmService service) throws IOException {
        synchronized (this) {
            applications.add(service);
        }
        supervise(service.name(), service.port(), service::start);
    }

    private void supervise(String name, int port, Supervised.Starter starter) throws IOException {
        Supervised service = new Supervised(name, starter, journal, changed -> record(changed, port));
        synchronized (this) {
            if (closed) {
                return;
            }
            services.add(service);
        }
        service.start();
    }

    private void record(Supervised service, int port) {
        Process process = service.process();
        if (process != null) {
            StackState.Service entry =
                    new StackState.Service(ProcessMark.of(process.toHandle()), port, service.restarts());
            synchronized (this) {
                change(state.with(service.name(), entry));
            }
        }
    }

    private synchronized void change(StackState next) {
        state = next;
        if (closed) {
            return;
        }
        try {
            state.write(home.state());
        } catch (IOException e) {
            journal.line("Cannot write " + home.state() + ": " + e.getMessage());
        }
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public String address() {
        return settings.address();
    }

    /// Stops everything in order: the worker drains, then the API, Redis and Kafka end. Waits until it is done.
    @Override
    public void close() {
        List<Supervised> running;
        EmbeddedKafka broker;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            running = List.copyOf(services).reversed();
            broker = kafka;
        }
        for (Supervised service : running) {
            service.stop(service.name().equals(WORKER) ? WORKER_DRAINS_WITHIN : ENDS_WITHIN);
        }
        if (broker != null) {
            broker.close();
        }
        try {
            for (JvmService application : applications) {
                application.quickenNextStart();
            }
            Files.deleteIfExists(home.state());
            lock.close();
        } catch (IOException e) {
            journal.line("Cannot tidy " + home.folder() + ": " + e.getMessage());
        }
    }
}
