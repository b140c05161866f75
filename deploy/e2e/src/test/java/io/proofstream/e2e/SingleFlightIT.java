package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.testkit.stack.Stack;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Two callers who ask the same at the same time cost one analysis.
class SingleFlightIT {

    @Test
    void twoIdenticalSubmissionsAtOnceRunOneAnalysis() throws Exception {
        try (Stack stack = Stack.startWithDiagnostics();
                ExecutorService callers = Executors.newFixedThreadPool(2)) {
            Jobs jobs = new Jobs(stack.caller());
            String text = "The same page, sent twice. ".repeat(2_000);
            String body = "{\"content\":{\"text\":\"" + text + "\"},\"language\":\"en\",\"tasks\":[\"readability\"]}";
            Callable<String> submission = () -> jobs.submit(body);

            List<Future<String>> both = callers.invokeAll(List.of(submission, submission));

            JsonNode one = jobs.awaitFinished(both.get(0).get()).path("tasks").path(0);
            JsonNode other = jobs.awaitFinished(both.get(1).get()).path("tasks").path(0);
            assertThat(one.path("result")).isEqualTo(other.path("result"));
            assertThat(List.of(
                            one.path("cached").asBoolean(), other.path("cached").asBoolean()))
                    .containsExactlyInAnyOrder(false, true);
        }
    }
}
