package io.proofstream.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.bench.node.Node;
import io.proofstream.brokers.EmbeddedRedis;
import io.proofstream.brokers.FreePort;
import io.proofstream.testkit.Belongings;
import io.proofstream.testkit.stack.StackRedis;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A peer on a Redis of its own with an append-only file that is synced each second. Its API and its worker are
/// separate
/// processes, as ours are.
public final class NodePeer implements Contender {

    private static final Duration READY_WITHIN = Duration.ofSeconds(30);

    private final Peer peer;
    private final Path peers;
    private final Path home;
    private final EmbeddedRedis redis;
    private final int port;
    private final Map<String, Process> processes = new LinkedHashMap<>();

    /// Starts it, and returns when it is ready.
    ///
    /// @param peers the folder of all peers; their packages are installed there when they are not yet
    public NodePeer(Peer peer, Path peers) throws IOException, InterruptedException {
        this.peer = peer;
        this.peers = peers;
        Node.install(peers);
        home = Belongings.folder(peer.folder() + "-");
        redis = Belongings.start(() -> EmbeddedRedis.start(home.resolve("redis"), 0), EmbeddedRedis::process);
        port = FreePort.find();
        processes.put("redis", redis.process());
        processes.put("worker", node("worker.js"));
        processes.put("api", node("api.js"));
        awaitReady();
    }

    private Process node(String script) throws IOException {
        ProcessBuilder node = new ProcessBuilder("node", script)
                .directory(peers.resolve(peer.folder()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.to(home.resolve(script + ".log").toFile()));
        node.environment().put("NODE_ENV", "production");
        node.environment().put("PORT", Integer.toString(port));
        node.environment().put("REDIS_PORT", Integer.toString(redis.port()));
        return Belongings.start(node);
    }

    private void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > until) {
                throw new IOException("the peer is not ready:\n" + Files.readString(home.resolve("api.js.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isReady() throws IOException {
        HttpURLConnection ready = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                .toURL()
                .openConnection();
        try {
            return ready.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } finally {
            ready.disconnect();
        }
    }

    @Override
    public String name() {
        return peer.title();
    }

    @Override
    public String versions() throws IOException, InterruptedException {
        List<String> versions = new ArrayList<>();
        versions.add("Node " + Node.version());
        JsonNode installed = new ObjectMapper()
                .readTree(peers.resolve("package.json").toFile())
                .path("dependencies");
        peer.packages()
                .forEach(name -> versions.add(name + " " + installed.path(name).asText()));
        versions.add("Redis " + new StackRedis(redis.port()).version());
        return String.join(", ", versions);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, Duration> cpu() {
        Map<String, Duration> cpu = new LinkedHashMap<>();
        processes.forEach((name, process) ->
                cpu.put(name, process.info().totalCpuDuration().orElseThrow()));
        return cpu;
    }

    @Override
    public long finished() throws IOException {
        return peer.finished(new StackRedis(redis.port()));
    }

    @Override
    public Map<String, Long> kept() throws IOException {
        return Map.of("Redis, memory", new StackRedis(redis.port()).usedMemory());
    }

    @Override
    public void close() throws IOException {
        processes.forEach((name, process) -> {
            if (!name.equals("redis")) {
                process.destroyForcibly();
            }
        });
        redis.close();
        Belongings.delete(home);
    }
}
