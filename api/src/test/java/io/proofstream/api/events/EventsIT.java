package io.proofstream.api.events;

import static io.proofstream.common.job.Kind.READABILITY;
import static io.proofstream.common.job.Kind.SEO;
import static io.proofstream.common.job.Kind.TONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.api.projection.LedgerWriter;
import io.proofstream.api.projection.Ledgers;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Brokers.class)
class EventsIT {

    private static final LedgerWriter LEDGER = new LedgerWriter();

    @TestHTTPResource
    URI server;

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aStreamTellsAJobFromItsAcceptanceToItsEnd() {
        JobManifest job = Ledgers.job(READABILITY);
        Instant now = Instant.now();
        LEDGER.append(job, new JobEvent.JobAccepted(now));
        try (SseClient client = SseClient.open(stream(job), null)) {
            assertThat(client.response().statusCode()).isEqualTo(200);
            assertThat(client.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(client.response().headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(client.response().headers().firstValue("X-Accel-Buffering"))
                    .hasValue("no");
            assertThat(client.next().orElseThrow().retry()).isEqualTo("2000");
            assertThat(client.next().orElseThrow().event()).isEqualTo("job.accepted");
            LEDGER.append(job, Ledgers.started(READABILITY, 1, now));
            assertThat(client.next().orElseThrow().event()).isEqualTo("task.started");
            LEDGER.append(job, Ledgers.completed(READABILITY, 80, now));
            SseClient.Frame completed = client.next().orElseThrow();
            assertThat(completed.event()).isEqualTo("task.completed");
            assertThat(completed.data()).contains("\"score\":80");
            assertThat(client.next().orElseThrow().event()).isEqualTo("job.finished");
            assertThat(client.next()).isEmpty();
        }
    }

    @Test
    void resumeAfterEveryEventGivesTheSameHistory() {
        JobManifest job = Ledgers.job(READABILITY, SEO, TONE);
        Instant now = Instant.now();
        LEDGER.append(
                job,
                new JobEvent.JobAccepted(now),
                Ledgers.started(READABILITY, 1, now),
                Ledgers.partial(READABILITY, 0.5, now),
                Ledgers.started(SEO, 1, now),
                Ledgers.completed(READABILITY, 80, now),
                Ledgers.retrying(SEO, 1, now),
                new JobEvent.JobCancelled(now));
        List<SseClient.Frame> whole = read(job, null);
        assertThat(whole).hasSize(9);
        assertThat(whole).extracting(SseClient.Frame::id).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < whole.size() - 1; i++) {
            List<SseClient.Frame> pieces = new ArrayList<>(whole.subList(0, i + 1));
            pieces.addAll(read(job, whole.get(i).id()));
            assertThat(pieces).as("after event %d", i).isEqualTo(whole);
        }
        try (SseClient client = SseClient.open(stream(job), whole.getLast().id())) {
            assertThat(client.response().statusCode()).isEqualTo(204);
        }
    }

    private List<SseClient.Frame> read(JobManifest job, @org.jspecify.annotations.Nullable String after) {
        try (SseClient client = SseClient.open(stream(job), after)) {
            return client.rest();
        }
    }

    private URI stream(JobManifest job) {
        return server.resolve("/v1/jobs/" + job.id() + "/events");
    }
}
