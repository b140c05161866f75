package io.proofstream.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private final List<String> answers = new ArrayList<>();
    private final ResponseReader reader =
            new ResponseReader(new WholeBody((status, body) -> answers.add(status + " " + body)));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000})
    void readsABodyOfAKnownLengthInPiecesOfAnySize(int piece) throws IOException {
        boolean whole = feed("HTTP/1.1 202 Accepted\r\nContent-Length: 5\r\n\r\nbread", piece);

        reader.body().end();
        assertThat(whole).isTrue();
        assertThat(answers).containsExactly("202 bread");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000})
    void readsChunksInPiecesOfAnySize(int piece) throws IOException {
        boolean whole = feed(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbread\r\n7\r\n, rolls\r\n0\r\n\r\n", piece);

        reader.body().end();
        assertThat(whole).isTrue();
        assertThat(answers).containsExactly("200 bread, rolls");
    }

    @Test
    void isNotWholeBeforeTheLastChunk() throws IOException {
        assertThat(feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbread\r\n", 1_000))
                .isFalse();
    }

    @Test
    void tellsThatTheServerClosesTheConnection() throws IOException {
        feed("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", 1_000);

        assertThat(reader.keepsAlive()).isFalse();
    }

    @Test
    void refusesBytesAfterTheResponse() {
        assertThatThrownBy(() -> feed("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab", 1_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nobody asked for");
    }

    private boolean feed(String response, int piece) throws IOException {
        byte[] bytes = response.getBytes(UTF_8);
        boolean whole = false;
        for (int from = 0; from < bytes.length; from += piece) {
            whole = reader.read(java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
        }
        return whole;
    }
}
