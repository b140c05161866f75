package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/// Speaks to the API.
final class JobClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(40);
    /// So long may the API be away, for example because it died and is started again.
    private static final Duration AWAY_AT_MOST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI api;

    JobClient(String address) {
        api = URI.create(address);
    }

    /// The job as it was accepted, or finished when every answer was known already. Says it again when the API cannot
    /// take it just now; the same job, however often it is said.
    JsonNode submit(String name, ObjectNode body) throws CommandFailed, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api.resolve("/v1/jobs"))
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        long until = System.nanoTime() + AWAY_AT_MOST.toNanos();
        while (true) {
            HttpResponse<String> response = send(request);
            if (response.statusCode() / 100 == 2) {
                return json(response.body());
            }
            boolean mayPass = response.statusCode() == 503 || response.statusCode() == 409;
            if (!mayPass || System.nanoTime() > until) {
                throw Problem.of(name, response.statusCode(), response.body());
            }
            Thread.sleep(retryAfter(response));
        }
    }

    JsonNode get(String path) throws CommandFailed, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(api.resolve(path)).timeout(ANSWER_WITHIN).build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw Problem.of(path, response.statusCode(), response.body());
        }
        return json(response.body());
    }

    /// Opens an event stream.
    ///
    /// @param lastId empty for the beginning
    HttpResponse<InputStream> events(String path, String lastId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ofSeconds(1));
    }

    /// Every request that is sent this way may be sent again: it reads, or it has an idempotency key.
    private HttpResponse<String> send(HttpRequest request) throws CommandFailed, InterruptedException {
        long until = System.nanoTime() + AWAY_AT_MOST.toNanos();
        while (true) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                if (System.nanoTime() > until) {
                    throw CommandFailed.because(
                            "The API at " + api + " does not answer; ./proofstream status tells more");
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    private JsonNode json(String body) throws CommandFailed {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw CommandFailed.because("What answers at " + api + " is not Proofstream");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
