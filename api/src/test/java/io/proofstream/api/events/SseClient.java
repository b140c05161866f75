package io.proofstream.api.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an event stream as a browser does, frame by frame.
public final class SseClient implements AutoCloseable {

    /// @param id empty where the frame has none
    public record Frame(String id, String event, String data, String comment, String retry) {}

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    private SseClient(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    public static SseClient open(URI address, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new SseClient(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<InputStream> response() {
        return response;
    }

    /// The next frame; empty at the end of the stream.
    public Optional<Frame> next() {
        StringBuilder data = new StringBuilder();
        String id = "";
        String event = "";
        String comment = "";
        String retry = "";
        boolean any = false;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (any) {
                        return Optional.of(new Frame(id, event, data.toString(), comment, retry));
                    }
                    continue;
                }
                any = true;
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).stripLeading();
                switch (line.substring(0, colon)) {
                    case "id" -> id = value;
                    case "event" -> event = value;
                    case "data" -> data.append(value);
                    case "" -> comment = value;
                    case "retry" -> retry = value;
                    default -> throw new IllegalStateException("no field of an event stream: " + line);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next frame that is an event.
    public Optional<Frame> nextEvent() {
        Optional<Frame> frame = next();
        while (frame.isPresent() && frame.get().event().isEmpty()) {
            frame = next();
        }
        return frame;
    }

    /// Every event up to the end of the stream.
    public List<Frame> rest() {
        List<Frame> events = new ArrayList<>();
        for (Optional<Frame> frame = nextEvent(); frame.isPresent(); frame = nextEvent()) {
            events.add(frame.get());
        }
        return events;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
