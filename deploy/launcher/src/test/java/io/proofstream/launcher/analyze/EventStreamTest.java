package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a server that answers each connection as it is told, over real HTTP.
class EventStreamTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server = server();
    private final List<String> answers = new ArrayList<>();
    private final List<String> lastIds = Collections.synchronizedList(new ArrayList<>());
    private final List<String> seen = new ArrayList<>();
    private final JobWatcher watcher = new JobWatcher() {
        @Override
        public void event(String name, JsonNode data) {
            seen.add(name);
        }

        @Override
        public void interrupted(Duration retryIn) {
            seen.add("interrupted");
        }
    };

    @BeforeEach
    void start() {
        server.createContext("/events", exchange -> {
            String lastId = exchange.getRequestHeaders().getFirst("Last-Event-ID");
            lastIds.add(lastId == null ? "" : lastId);
            answer(exchange, answers.removeFirst());
        });
        server.createContext("/job", exchange -> answer(exchange, "200 {\"status\": \"completed\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void goesOnAfterTheLastEventWhenTheStreamEndsEarly() throws Exception {
        answers.add(
                "200 retry: 1\nid: 1\nevent: job.accepted\ndata: {}\n\nid: 2\nevent: task.started\ndata: {}\n\nid: 3\nda");
        answers.add("503 {}");
        answers.add(
                "200 id: 3\nevent: task.completed\ndata: {}\n\nid: 4\nevent: job.finished\ndata: {\"id\": \"x\"}\n\n");

        JsonNode finished = follow();

        assertThat(finished.path("id").asText()).isEqualTo("x");
        assertThat(seen).containsExactly("job.accepted", "task.started", "task.completed");
        assertThat(lastIds).containsExactly("", "2", "2");
    }

    @Test
    void readsTheJobWhenTheStreamHadEndedAlready() throws Exception {
        answers.add("200 retry: 1\nid: 9\nevent: task.completed\ndata: {}\n\n");
        answers.add("204 ");

        assertThat(follow().path("status").asText()).isEqualTo("completed");
    }

    @Test
    void saysWhatTheApiRefusesWith() {
        answers.add("404 {\"title\": \"Not found\", \"detail\": \"There is no job x.\"}");

        assertThatThrownBy(this::follow).isInstanceOf(CommandFailed.class).hasMessageEndingWith("There is no job x.");
    }

    @Test
    void saysItAgainWhenTheApiDiesWhileItIsTold() throws Exception {
        Set<String> keys = Collections.synchronizedSet(new HashSet<>());
        AtomicInteger calls = new AtomicInteger();
        server.createContext("/v1/jobs", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            switch (calls.incrementAndGet()) {
                case 1 -> exchange.close();
                case 2 -> answer(exchange, "503 {}");
                default -> answer(exchange, "202 {\"status\": \"queued\"}");
            }
        });
        try (JobClient client =
                new JobClient("http://127.0.0.1:" + server.getAddress().getPort())) {
            JsonNode job = client.submit("a page", JSON.createObjectNode());

            assertThat(job.path("status").asText()).isEqualTo("queued");
        }
        assertThat(calls).hasValue(3);
        assertThat(keys).hasSize(1);
    }

    private JsonNode follow() throws CommandFailed, InterruptedException, IOException {
        try (JobClient client =
                new JobClient("http://127.0.0.1:" + server.getAddress().getPort())) {
            return new EventStream(client, watcher)
                    .follow(JSON.readTree("{\"id\": \"x\", \"links\": {\"self\": \"/job\", \"events\": \"/events\"}}"));
        }
    }

    /// @param script status, a space, body
    private static void answer(HttpExchange exchange, String script) throws IOException {
        byte[] body = script.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Retry-After", "0");
        exchange.sendResponseHeaders(Integer.parseInt(script.substring(0, 3)), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
