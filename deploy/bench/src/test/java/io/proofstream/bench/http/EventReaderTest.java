package io.proofstream.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest implements EventReader.Listener {

    private final List<String> heard = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 1_000})
    void tellsEventsAndPassesOverComments(int piece) throws IOException {
        EventReader reader = new EventReader("/events", this);
        byte[] bytes =
                ":proofstream\nretry:2000\n\nid:1\nevent:job.accepted\ndata:{}\n\n: alive\n\nevent: job.finished\ndata: 1\n\n"
                        .getBytes(UTF_8);

        for (int from = 0; from < bytes.length; from += piece) {
            reader.part(bytes, from, Math.min(bytes.length, from + piece));
        }
        reader.end();

        assertThat(heard).containsExactly("job.accepted {}", "job.finished  1", "end");
    }

    @Override
    public void event(String name, String data) {
        heard.add(name + " " + data);
    }

    @Override
    public void ended() {
        heard.add("end");
    }
}
