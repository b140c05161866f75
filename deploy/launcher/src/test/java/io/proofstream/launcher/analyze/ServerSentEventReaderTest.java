package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerSentEventReaderTest {

    private static ServerSentEventReader reader(String stream) {
        return new ServerSentEventReader(new BufferedReader(new StringReader(stream)), "", Duration.ofSeconds(2));
    }

    @Test
    void readsEventsInOrder() throws IOException {
        ServerSentEventReader reader =
                reader("id: 1\nevent: job.accepted\ndata: {\"a\":1}\n\nid:2\nevent:task.started\ndata:{}\n\n");

        assertThat(reader.next()).contains(new ServerSentEvent("1", "job.accepted", "{\"a\":1}"));
        assertThat(reader.next()).contains(new ServerSentEvent("2", "task.started", "{}"));
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void joinsLinesOfDataAndKeepsTheLastId() throws IOException {
        ServerSentEventReader reader = reader("id: 7\ndata: a\ndata\ndata:  b\n\ndata: c\n\n");

        assertThat(reader.next()).contains(new ServerSentEvent("7", "message", "a\n\n b"));
        assertThat(reader.next()).contains(new ServerSentEvent("7", "message", "c"));
    }

    @Test
    void passesOverCommentsAndWhatItDoesNotKnow() throws IOException {
        ServerSentEventReader reader = reader(": still here\n\nevent: lost\n\n:\nnonsense: 1\ndata: x\r\n\r\n");

        assertThat(reader.next().map(ServerSentEvent::name)).contains("message");
    }

    @Test
    void anEventThatABreakCutOffIsNone() throws IOException {
        assertThat(reader("id: 3\nevent: job.finished\ndata: {\"half\":").next())
                .isEqualTo(Optional.empty());
        assertThat(reader("id: 3\nevent: job.finished\ndata: {}\n").next()).isEqualTo(Optional.empty());
    }

    @Test
    void takesTheServersPaceAndIgnoresNonsense() throws IOException {
        ServerSentEventReader reader = reader("retry: 150\nretry: soon\ndata: x\n\n");
        reader.next();

        assertThat(reader.retry()).isEqualTo(Duration.ofMillis(150));
    }
}
