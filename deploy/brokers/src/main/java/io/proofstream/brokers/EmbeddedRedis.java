package io.proofstream.brokers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Redis beside this process, on the loopback interface, with an append-only file: what it holds survives
/// the death of anything but the machine.
public final class EmbeddedRedis implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofSeconds(30);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);
    private static final int PORT_ATTEMPTS = 3;

    private final Process process;
    private final int port;

    private EmbeddedRedis(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// How to run it.
    ///
    /// @param dataDir created when it is missing; must not be in use by another server
    /// @param port 0 for any free one
    /// @param log what the server says is appended to it
    /// @param prefix of the command line, for example to give the process a session of its own; may be empty
    public record Setup(Path dataDir, int port, Path log, List<String> prefix) {}

    /// Starts a server and returns when it has loaded its data and answers.
    ///
    /// @param dataDir created when it is missing; must not be in use by another server
    /// @param port 0 for any free one
    public static EmbeddedRedis start(Path dataDir, int port) throws BrokerStartFailed {
        return start(new Setup(dataDir, port, dataDir.resolve("redis.log"), List.of()));
    }

    public static EmbeddedRedis start(Setup setup) throws BrokerStartFailed {
        try {
            Files.createDirectories(setup.dataDir());
            Path binary = RedisBinary.find(setup.dataDir().resolve("bin"));
            for (int attempt = 1; ; attempt++) {
                try {
                    return startOn(binary, setup, setup.port() == 0 ? FreePort.find() : setup.port());
                } catch (BrokerStartFailed e) {
                    if (setup.port() != 0 || attempt == PORT_ATTEMPTS) {
                        throw e;
                    }
                }
            }
        } catch (BrokerStartFailed e) {
            throw e;
        } catch (IOException e) {
            throw new BrokerStartFailed("Redis cannot start in " + setup.dataDir() + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedRedis startOn(Path binary, Setup setup, int port) throws IOException {
        if (!FreePort.isFree(port)) {
            throw new BrokerStartFailed("Redis cannot start: port " + port + " is taken", null);
        }
        List<String> command = new ArrayList<>(setup.prefix());
        command.addAll(command(binary, port));
        Process process = new ProcessBuilder(command)
                .directory(setup.dataDir().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(setup.log().toFile()))
                .start();
        EmbeddedRedis redis = new EmbeddedRedis(process, port);
        try {
            redis.awaitReady(setup.log());
            return redis;
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static List<String> command(Path binary, int port) {
        return List.of(
                binary.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--appendonly",
                "yes",
                "--save",
                "",
                "--daemonize",
                "no");
    }

    private void awaitReady(Path log) throws IOException {
        long until = System.nanoTime() + START_WITHIN.toNanos();
        while (true) {
            if (!process.isAlive()) {
                throw new BrokerStartFailed("Redis ended while it started: " + lastLine(log), null);
            }
            try {
                RedisCommand.send(port, "PING");
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > until) {
                    throw new BrokerStartFailed("Redis did not answer within " + START_WITHIN, notYet);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Redis started", e);
        }
    }

    private static String lastLine(Path log) throws IOException {
        String said = Files.readString(log, StandardCharsets.UTF_8).strip();
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    public int port() {
        return port;
    }

    /// For `quarkus.redis.hosts`.
    public String uri() {
        return "redis://127.0.0.1:" + port;
    }

    public Process process() {
        return process;
    }

    /// Ends it at once, as a crash would. Returns when it is gone.
    public void kill() {
        process.destroyForcibly();
        await(STOP_WITHIN);
    }

    /// Stops in order: everything it holds is on disk.
    @Override
    public void close() {
        process.destroy();
        if (!await(STOP_WITHIN)) {
            kill();
        }
    }

    private boolean await(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
