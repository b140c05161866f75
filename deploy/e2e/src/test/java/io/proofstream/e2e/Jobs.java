package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.StreamedEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Submits jobs to a stack, and holds their histories against the contract.
final class Jobs {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Caller caller;

    Jobs(Caller caller) {
        this.caller = caller;
    }

    /// A job of tasks that each wait for so long.
    String submitSleeps(int... millis) throws IOException, InterruptedException {
        StringBuilder tasks = new StringBuilder();
        for (int ms : millis) {
            tasks.append(tasks.isEmpty() ? "" : ",").append("{\"kind\":\"sleep\",\"params\":{\"ms\":" + ms + "}}");
        }
        return submit("{\"content\":{\"text\":\"Sleep.\"},\"language\":\"en\",\"tasks\":[" + tasks + "]}");
    }

    String submit(String body) throws IOException, InterruptedException {
        Caller.Reply reply = caller.post("/v1/jobs", body);
        assertThat(reply.status()).as(reply.http().body()).isIn(200, 202);
        return reply.id();
    }

    /// The job when it has finished, whatever is restarted in between.
    JsonNode awaitFinished(String id) {
        return await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(
                        () -> caller.get("/v1/jobs/" + id),
                        reply -> reply.status() == 200
                                && !reply.body().path("finishedAt").isNull()
                                && reply.body().has("finishedAt"))
                .body();
    }

    /// The whole history of a job, read from its beginning to the end of the stream.
    List<StreamedEvent> history(String id) throws IOException, InterruptedException {
        try (JobStream stream = caller.stream(id, "")) {
            assertThat(stream.status()).isEqualTo(200);
            return stream.rest();
        }
    }

    /// Reads a job's stream to its end, dropping the connection after every `events` events and resuming.
    List<StreamedEvent> historyInPieces(String id, int events) throws IOException, InterruptedException {
        List<StreamedEvent> read = new ArrayList<>();
        while (read.isEmpty() || !read.getLast().name().equals("job.finished")) {
            try (JobStream stream =
                    caller.stream(id, read.isEmpty() ? "" : read.getLast().id())) {
                assertThat(stream.status()).isEqualTo(200);
                for (int i = 0; i < events; i++) {
                    stream.next().ifPresent(read::add);
                }
            }
        }
        return read;
    }

    /// A finished history: accepted first, one end for each task, finished once and last, ids that rise.
    static void assertWhole(List<StreamedEvent> history, int tasks) {
        List<String> names = history.stream().map(StreamedEvent::name).toList();
        assertThat(names).startsWith("job.accepted").endsWith("job.finished");
        assertThat(names).containsOnlyOnce("job.accepted", "job.finished");
        Map<String, Integer> ends = new TreeMap<>();
        history.stream().filter(StreamedEvent::endsTask).forEach(end -> ends.merge(end.taskId(), 1, Integer::sum));
        assertThat(ends).hasSize(tasks);
        assertThat(ends.values()).containsOnly(1);
        assertThat(history.stream().map(StreamedEvent::id)).isSorted().doesNotHaveDuplicates();
    }
}
