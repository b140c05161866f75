package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.testkit.stack.Caller;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What callers are answered, and what it costs when they ask the same.
class SubmissionsIT extends OnOneStack {

    @Test
    void twoIdenticalSubmissionsAtOnceRunOneAnalysis() throws Exception {
        String text = "The same page, sent twice. ".repeat(2_000);
        String body = "{\"content\":{\"text\":\"" + text + "\"},\"language\":\"en\",\"tasks\":[\"readability\"]}";
        Callable<String> submission = () -> jobs.submit(body);

        List<Future<String>> both;
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            both = callers.invokeAll(List.of(submission, submission));
        }

        JsonNode one = jobs.awaitFinished(both.get(0).get()).path("tasks").path(0);
        JsonNode other = jobs.awaitFinished(both.get(1).get()).path("tasks").path(0);
        assertThat(one.path("result")).isEqualTo(other.path("result"));
        assertThat(List.of(one.path("cached").asBoolean(), other.path("cached").asBoolean()))
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void aCallerThatPrefersToWaitIsAnsweredTheFinishedJob() throws Exception {
        String body = """
                {"content": {"text": "A caller waits for the bread."}, "language": "en",
                 "tasks": ["readability", "seo"]}""";

        Caller.Reply waited = stack.caller().post("/v1/jobs", body, "Prefer", "wait=30");

        assertThat(waited.status()).isEqualTo(200);
        assertThat(waited.header("Preference-Applied")).isEqualTo("wait=30");
        assertThat(waited.body().path("status").asText()).isEqualTo("completed");
        assertThat(waited.body().path("tasks"))
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.path("cached").asBoolean()).isFalse());
    }

    @Test
    void whatWasAnalysedBeforeIsAnsweredAtOnceWithTheSameHistoryAsAnyJob() throws Exception {
        String body = """
                {"content": {"text": "Known bread is sold at once."}, "language": "en"}""";
        JsonNode first = jobs.awaitFinished(jobs.submit(body));

        Caller.Reply known = stack.caller().post("/v1/jobs", body);

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.body().path("score")).isEqualTo(first.path("score"));
        assertThat(known.body().path("tasks"))
                .hasSize(6)
                .allSatisfy(task -> assertThat(task.path("cached").asBoolean()).isTrue());
        Jobs.assertWhole(jobs.history(known.id()), 6);
        assertThat(jobs.awaitFinished(known.id())).isEqualTo(known.body());
    }
}
