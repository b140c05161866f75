package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.Stack;
import io.proofstream.testkit.stack.StreamedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the death of a worker, or a record that no worker can read, does to accepted jobs: nothing that is lost, and
/// nothing that ends twice.
class WorkerFaultsIT extends OnOneStack {

    @Test
    void killedInTheMiddleOfATaskLeavesEveryJobWithOneOutcome() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add(jobs.submitSleeps(50 * i, 1_500));
        }
        awaitStarted(ids.getLast());

        stack.kill(Stack.Part.WORKER);

        List<String> names = new ArrayList<>();
        for (String id : ids) {
            JsonNode job = jobs.awaitFinished(id);
            assertThat(job.path("status").asText()).isEqualTo("completed");
            List<StreamedEvent> history = jobs.history(id);
            Jobs.assertWhole(history, 2);
            history.forEach(event -> names.add(event.name()));
        }
        assertThat(names).as("partials of an attempt that died are void").contains("task.reset");
    }

    @Test
    void aRecordThatCannotBeReadGoesToTheDeadLettersAndBlocksNobody() throws Exception {
        int letters = stack.kafka().produceEverywhere("proofstream.tasks.high", "this is no task {");
        letters += stack.kafka().produceEverywhere("proofstream.events", "this is no event {");
        int expected = letters;
        String id = jobs.submitSleeps(1, 2, 3, 4);

        assertThat(jobs.awaitFinished(id).path("status").asText()).isEqualTo("completed");
        await().atMost(Jobs.PATIENCE)
                .untilAsserted(() -> assertThat(stack.kafka().values("proofstream.dead-letters"))
                        .hasSize(expected)
                        .contains("this is no task {", "this is no event {"));
    }

    private void awaitStarted(String id) throws Exception {
        try (JobStream stream = stack.caller().stream(id, "")) {
            Optional<StreamedEvent> event = stream.next();
            while (event.isPresent() && !event.get().name().equals("task.started")) {
                event = stream.next();
            }
            assertThat(event).as("a task was started").isPresent();
        }
    }
}
