package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.proofstream.launcher.console.CommandFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows one job to its end, over as many connections as it takes: each goes on after the last event seen.
final class EventStream {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LAST = "job.finished";
    /// Connections in a row that brought nothing, at the server's pace: about a minute.
    private static final int GIVE_UP_AFTER = 30;

    private final JobClient client;
    private final JobWatcher watcher;
    private String lastId = "";
    private Duration retry = Duration.ofSeconds(2);
    private int fruitless;

    EventStream(JobClient client, JobWatcher watcher) {
        this.client = client;
        this.watcher = watcher;
    }

    /// @param job as it was accepted
    /// @return the finished job
    JsonNode follow(JsonNode job) throws CommandFailed, InterruptedException {
        String self = job.path("links").path("self").asText();
        String events = job.path("links").path("events").asText();
        while (true) {
            fruitless++;
            try {
                HttpResponse<InputStream> response = client.events(events, lastId);
                try (InputStream body = response.body()) {
                    switch (response.statusCode()) {
                        case 200 -> {
                            JsonNode finished = read(body);
                            if (finished != null) {
                                return finished;
                            }
                        }
                        case 204 -> {
                            return client.get(self);
                        }
                        case 429, 502, 503, 504 -> retry = JobClient.retryAfter(response);
                        default ->
                            throw Problem.of(
                                    events,
                                    response.statusCode(),
                                    new String(body.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException e) {
                watcher.interrupted(retry);
            }
            if (fruitless > GIVE_UP_AFTER) {
                throw CommandFailed.because(
                        "The connection to the API was lost and does not come back; the job goes on as "
                                + job.path("id").asText());
            }
            Thread.sleep(retry);
        }
    }

    /// Null when the stream ended before the job did.
    private @Nullable JsonNode read(InputStream body) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        ServerSentEventReader reader = new ServerSentEventReader(lines, lastId, retry);
        try (IdleWatch idle = new IdleWatch(body)) {
            for (Optional<ServerSentEvent> next = reader.next(); next.isPresent(); next = reader.next()) {
                idle.alive();
                fruitless = 0;
                ServerSentEvent event = next.get();
                JsonNode data = JSON.readTree(event.data());
                lastId = event.id();
                if (event.name().equals(LAST)) {
                    return data;
                }
                watcher.event(event.name(), data);
            }
            return null;
        } finally {
            retry = reader.retry();
        }
    }
}
