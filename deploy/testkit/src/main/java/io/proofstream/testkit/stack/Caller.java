package io.proofstream.testkit.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Calls a stack's API as an integrator's program would.
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final URI base;

    public Caller(URI base) {
        this.base = base;
    }

    /// An answer with its body read as JSON; a missing node when there was no body.
    public record Reply(int status, JsonNode body, HttpResponse<String> http) {

        public String id() {
            return body.path("id").asText();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    /// @param headers names and values, alternating
    public Reply post(String path, String json, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Reply get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /// @param lastEventId where to go on after; empty for the beginning
    public JobStream stream(String jobId, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/v1/jobs/" + jobId + "/events").header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new JobStream(http.send(request.GET().build(), BodyHandlers.ofInputStream()));
    }

    /// The body of a resource that is not JSON.
    public String text(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Reply(response.statusCode(), JSON.readTree(response.body()), response);
    }
}
