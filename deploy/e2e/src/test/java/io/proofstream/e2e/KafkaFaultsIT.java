package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.Stack;
import io.proofstream.testkit.stack.StreamedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the loss of the ledger does, while the API and the worker live on: nothing is promised meanwhile, and what was
/// promised before is kept.
class KafkaFaultsIT {

    private static final String REFUSED = """
            {"content": {"text": "Nobody wrote this down."}, "language": "en",
             "tasks": [{"kind": "sleep", "params": {"ms": 1}}, {"kind": "sleep", "params": {"ms": 2}}]}""";
    private static final String[] KEY = {"Idempotency-Key", "while-kafka-was-away"};

    private static final Predicate<String> UNTOLD = Pattern.compile(
                    "proofstream_ledger_unavailable_total(\\{.*})? [1-9].*")
            .asMatchPredicate();

    @Test
    void killedInTheMiddleOfATaskItLeavesEveryJobWithOneOutcomeWhenItIsBack() throws Exception {
        try (Stack stack = Stack.startWithDiagnostics()) {
            Jobs jobs = new Jobs(stack.caller());
            Caller caller = stack.caller();
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(jobs.submitSleeps(100 * i, 4_000));
            }
            try (JobStream stream = caller.stream(ids.getLast(), "")) {
                List<StreamedEvent> seen = new ArrayList<>();
                do {
                    seen.add(stream.next().orElseThrow());
                } while (!seen.getLast().name().equals("task.started"));

                stack.killKafka();

                await().atMost(Jobs.PATIENCE)
                        .until(() -> caller.get("/q/health/ready").status() == 503);
                Caller.Reply refused = caller.post("/v1/jobs", REFUSED, KEY);
                assertThat(refused.status()).as(refused.http().body()).isEqualTo(503);
                assertThat(refused.body().path("code").asText()).isEqualTo("overloaded");
                assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
                assertThat(caller.get("/v1/jobs/" + ids.getFirst()).status())
                        .as("what is known is still told")
                        .isEqualTo(200);
                await("a task that ends and cannot tell")
                        .atMost(Jobs.PATIENCE)
                        .until(() -> stack.workerMetrics().lines().anyMatch(UNTOLD));

                stack.reviveKafka();

                ids.add(await().atMost(Jobs.PATIENCE)
                        .until(() -> caller.post("/v1/jobs", REFUSED, KEY), reply -> reply.status() == 202)
                        .id());
                for (String id : ids) {
                    assertThat(jobs.awaitFinished(id).path("status").asText()).isEqualTo("completed");
                    Jobs.assertWhole(jobs.history(id), 2);
                }
                seen.addAll(stream.rest());
                assertThat(seen).as("the stream that was open all the while").isEqualTo(jobs.history(ids.get(19)));
            }
        }
    }
}
