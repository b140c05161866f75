package io.proofstream.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Server-sent events out of a body that comes in parts.
public final class EventReader implements BodyReader {

    /// Told of each event, and of the end.
    public interface Listener {

        /// @param data of the event, as it was sent
        void event(String name, String data) throws IOException;

        void ended() throws IOException;
    }

    private final String path;
    private final Listener listener;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private String name = "";
    private String data = "";

    EventReader(String path, Listener listener) {
        this.path = path;
        this.listener = listener;
    }

    @Override
    public void begin(int status) throws IOException {
        if (status != 200) {
            throw new IOException(path + " was answered " + status);
        }
    }

    @Override
    public void part(byte[] bytes, int from, int to) throws IOException {
        int start = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                line.write(bytes, start, i - start);
                start = i + 1;
                line(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
        line.write(bytes, start, to - start);
    }

    private void line(String text) throws IOException {
        if (text.isEmpty()) {
            if (!data.isEmpty()) {
                listener.event(name, data);
            }
            name = "";
            data = "";
        } else if (text.startsWith("event:")) {
            name = text.substring("event:".length()).strip();
        } else if (text.startsWith("data:")) {
            data += text.substring("data:".length());
        }
    }

    @Override
    public void end() throws IOException {
        listener.ended();
    }
}
