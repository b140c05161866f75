package io.proofstream.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads one response out of the bytes of a connection, which come in pieces of any size: its head, then a body with a
/// known length or in chunks.
final class ResponseReader {

    private enum State {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        DONE
    }

    private final BodyReader body;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    private State state = State.HEAD;
    private int status;
    private boolean chunked;
    private boolean keepsAlive = true;
    private long left;

    ResponseReader(BodyReader body) {
        this.body = body;
    }

    BodyReader body() {
        return body;
    }

    /// Whether the server takes another request on this connection.
    boolean keepsAlive() {
        return keepsAlive;
    }

    /// @return whether the response is whole
    boolean read(byte[] bytes) throws IOException {
        int at = 0;
        while (at < bytes.length && state != State.DONE) {
            if (state == State.BODY || state == State.CHUNK) {
                int to = (int) Math.min(bytes.length, at + left);
                body.part(bytes, at, to);
                left -= to - at;
                at = to;
                if (left == 0) {
                    state = state == State.BODY ? State.DONE : State.CHUNK_END;
                }
            } else if (bytes[at] == '\n') {
                line(line.toString(StandardCharsets.ISO_8859_1).strip());
                line.reset();
                at++;
            } else {
                line.write(bytes[at]);
                at++;
            }
        }
        if (at < bytes.length) {
            throw new IOException("a response is followed by bytes that nobody asked for");
        }
        return state == State.DONE;
    }

    private void line(String text) throws IOException {
        switch (state) {
            case HEAD -> head(text);
            case CHUNK_SIZE -> {
                left = Long.parseLong(text.split(";", 2)[0].strip(), 16);
                state = left == 0 ? State.TRAILER : State.CHUNK;
            }
            case CHUNK_END -> state = State.CHUNK_SIZE;
            case TRAILER -> state = text.isEmpty() ? State.DONE : State.TRAILER;
            case BODY, CHUNK, DONE -> throw new IOException("no line is expected here: " + text);
        }
    }

    private void head(String text) throws IOException {
        if (status == 0) {
            status = Integer.parseInt(text.split(" ", 3)[1]);
        } else if (text.isEmpty()) {
            body.begin(status);
            state = chunked ? State.CHUNK_SIZE : left > 0 ? State.BODY : State.DONE;
        } else {
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                left = Long.parseLong(text.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            } else if (lower.startsWith("connection:") && lower.contains("close")) {
                keepsAlive = false;
            }
        }
    }
}
