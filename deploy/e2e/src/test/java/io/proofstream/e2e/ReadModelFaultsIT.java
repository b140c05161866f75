package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.Stack;
import io.proofstream.testkit.stack.StreamedEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the loss of Redis' data, or of an API process, does to accepted jobs and to who watches them.
class ReadModelFaultsIT extends OnOneStack {

    @Test
    void flushedInTheMiddleOf200JobsLeavesEachWithOneOutcome() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ids.add(jobs.submitSleeps(10 * (i % 50), 401));
            if (i == 100) {
                stack.redis().flushAll();
            }
        }

        for (String id : ids) {
            assertThat(jobs.awaitFinished(id).path("status").asText()).isEqualTo("completed");
            Jobs.assertWhole(jobs.history(id), 2);
        }
    }

    @Test
    void aFlushChangesNoHistory() throws Exception {
        String id = jobs.submitSleeps(1, 20);
        jobs.awaitFinished(id);
        List<StreamedEvent> before = jobs.history(id);

        stack.redis().flushAll();

        jobs.awaitFinished(id);
        assertThat(jobs.history(id)).isEqualTo(before);
    }

    @Test
    void anApiKilledBetweenTwoEventsIsResumedWithoutGapOrRepeat() throws Exception {
        String id = jobs.submitSleeps(1, 6_000);
        List<StreamedEvent> seen = new ArrayList<>();
        try (JobStream stream = stack.caller().stream(id, "")) {
            for (int i = 0; i < 3; i++) {
                seen.add(stream.next().orElseThrow());
            }
            stack.kill(Stack.Part.API);
            readUntilBroken(stream, seen);
        }
        stack.awaitReady();

        try (JobStream resumed = stack.caller().stream(id, seen.getLast().id())) {
            seen.addAll(resumed.rest());
        }

        Jobs.assertWhole(seen, 2);
        assertThat(seen).isEqualTo(jobs.history(id));
    }

    private static void readUntilBroken(JobStream stream, List<StreamedEvent> seen) {
        try {
            for (Optional<StreamedEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
                seen.add(event.get());
            }
        } catch (IOException dropped) {
            assertThat(dropped).as("the connection broke").isNotNull();
        }
    }
}
