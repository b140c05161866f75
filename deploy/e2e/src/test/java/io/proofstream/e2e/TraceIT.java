package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.Stack;
import io.proofstream.testkit.stack.TraceCollector;
import io.proofstream.testkit.stack.TraceCollector.ExportedSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One trace tells a job's whole way, from the caller's own span to the event that the caller reads.
class TraceIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLERS_SPAN = "00f067aa0ba902b7";

    @Test
    void fromTheSubmissionThroughKafkaToTheStreamedEvent() throws Exception {
        try (TraceCollector collector = new TraceCollector();
                Stack stack = Stack.start(collector.environment())) {
            Caller.Reply accepted =
                    stack.caller().post("/v1/jobs", """
                            {"content": {"text": "The oven is hot."}, "language": "en", "tasks": ["readability"]}""", "traceparent", "00-" + TRACE + "-" + CALLERS_SPAN + "-01");
            assertThat(accepted.status()).isEqualTo(202);
            try (JobStream stream = stack.caller().stream(accepted.id(), "")) {
                assertThat(stream.rest()).isNotEmpty();
            }

            // The processes export apart from each other, and each in batches.
            await().atMost(Jobs.PATIENCE).untilAsserted(() -> assertWhole(collector.spans(TRACE)));
        }
    }

    private static void assertWhole(List<ExportedSpan> spans) {
        assertThat(named(spans))
                .contains(
                        "POST /v1/jobs",
                        "task readability",
                        "project TaskCompleted",
                        "deliver task.completed",
                        "deliver job.finished");
        assertThat(spans).extracting(ExportedSpan::service).contains("proofstream-api", "proofstream-worker");
        Set<String> ids = spans.stream().map(ExportedSpan::id).collect(Collectors.toSet());
        assertThat(spans)
                .as("every span hangs below another, and the first below the caller's")
                .allSatisfy(span -> assertThat(span.parent())
                        .satisfiesAnyOf(
                                parent -> assertThat(ids).contains(parent),
                                parent -> assertThat(parent).isEqualTo(CALLERS_SPAN)));
        assertThat(parentOf(spans, "POST /v1/jobs")).isEqualTo(CALLERS_SPAN);
    }

    private static Set<String> named(List<ExportedSpan> spans) {
        return spans.stream().map(ExportedSpan::name).collect(Collectors.toSet());
    }

    private static String parentOf(List<ExportedSpan> spans, String name) {
        return spans.stream()
                .filter(span -> span.name().equals(name))
                .findFirst()
                .orElseThrow()
                .parent();
    }
}
