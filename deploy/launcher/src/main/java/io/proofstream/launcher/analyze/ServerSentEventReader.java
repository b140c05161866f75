package io.proofstream.launcher.analyze;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Reads events from a stream, as the WHATWG describes it.
final class ServerSentEventReader {

    private static final int LONGEST_RETRY_DIGITS = 6;

    private final BufferedReader lines;
    private String lastId;
    private Duration retry;

    /// @param lastId of the stream before this one; empty when there was none
    /// @param retry what the server asked for until now
    ServerSentEventReader(BufferedReader lines, String lastId, Duration retry) {
        this.lines = lines;
        this.lastId = lastId;
        this.retry = retry;
    }

    /// How long the server wants a client to wait before it connects again.
    Duration retry() {
        return retry;
    }

    /// Empty at the end of the stream. What a broken stream began and did not end is no event.
    Optional<ServerSentEvent> next() throws IOException {
        String name = "message";
        StringBuilder data = new StringBuilder();
        boolean hasData = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (hasData) {
                    return Optional.of(new ServerSentEvent(lastId, name, data.toString()));
                }
                name = "message";
                continue;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1);
            value = value.startsWith(" ") ? value.substring(1) : value;
            switch (field) {
                case "event" -> name = value;
                case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
                case "retry" -> retry = retryOf(value);
                case "data" -> {
                    data.append(hasData ? "\n" : "").append(value);
                    hasData = true;
                }
                default -> {
                    // Comments begin with a colon; fields that we do not know are to be ignored.
                }
            }
        }
        return Optional.empty();
    }

    private Duration retryOf(String value) {
        return value.matches("\\d{1," + LONGEST_RETRY_DIGITS + "}") ? Duration.ofMillis(Long.parseLong(value)) : retry;
    }
}
