package io.proofstream.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Gathers a body and hands it on when it is whole.
final class WholeBody implements BodyReader {

    private final HttpLoop.Answer answer;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
    private int status;

    WholeBody(HttpLoop.Answer answer) {
        this.answer = answer;
    }

    @Override
    public void begin(int status) {
        this.status = status;
    }

    @Override
    public void part(byte[] bytes, int from, int to) {
        body.write(bytes, from, to - from);
    }

    @Override
    public void end() throws IOException {
        answer.answered(status, body.toString(StandardCharsets.UTF_8));
    }
}
