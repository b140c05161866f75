package io.proofstream.testkit.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The open event stream of a job, as a caller reads it (WHATWG server-sent events). Closing it drops the connection.
public final class JobStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final InputStream body;
    private final BufferedReader lines;
    private String lastId = "";

    JobStream(HttpResponse<InputStream> response) {
        status = response.statusCode();
        body = response.body();
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    public int status() {
        return status;
    }

    /// The next event, or empty when the server has closed the stream.
    public Optional<StreamedEvent> next() throws IOException {
        String name = "message";
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    return Optional.of(new StreamedEvent(lastId, name, parse(data.toString())));
                }
                name = "message";
            } else if (line.startsWith("id:")) {
                lastId = value(line);
            } else if (line.startsWith("event:")) {
                name = value(line);
            } else if (line.startsWith("data:")) {
                data.append(value(line));
            }
        }
        return Optional.empty();
    }

    /// Every event until the server closes the stream.
    public List<StreamedEvent> rest() throws IOException {
        List<StreamedEvent> events = new ArrayList<>();
        for (Optional<StreamedEvent> event = next(); event.isPresent(); event = next()) {
            events.add(event.get());
        }
        return events;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private static String value(String line) {
        String value = line.substring(line.indexOf(':') + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }

    private static JsonNode parse(String data) throws JsonProcessingException {
        return JSON.readTree(data);
    }
}
