package io.proofstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WatchedTest {

    private int ended;
    private final Delivery.Watched watched = new Delivery.Watched(() -> ended++);

    @Test
    void takesAStreamThatEndsItsTaskThenItsJob() throws IOException {
        tell("job.accepted", "task.started", "task.completed", "job.finished");
        watched.ended();

        assertThat(ended).isOne();
    }

    @Test
    void refusesATaskThatEndsTwice() throws IOException {
        tell("task.completed", "task.completed", "job.finished");

        assertThatThrownBy(watched::ended).isInstanceOf(IOException.class).hasMessageContaining("2 task.completed");
    }

    @Test
    void refusesAnEventAfterTheEnd() throws IOException {
        tell("task.completed", "job.finished");

        assertThatThrownBy(() -> tell("job.finished"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("after job.finished");
    }

    @Test
    void refusesAStreamWithoutAnEnd() throws IOException {
        tell("task.completed");

        assertThatThrownBy(watched::ended).isInstanceOf(IOException.class).hasMessageContaining("0 job.finished");
    }

    private void tell(String... events) throws IOException {
        for (String event : events) {
            watched.event(event, "{}");
        }
    }
}
