package io.proofstream.api.events;

import static io.proofstream.common.job.Kind.READABILITY;
import static io.proofstream.common.job.Kind.SEO;
import static io.proofstream.common.job.Kind.TONE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.proofstream.api.projection.LedgerWriter;
import io.proofstream.api.projection.Ledgers;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.wire.RedisKeys;
import io.proofstream.testkit.Brokers;
import io.proofstream.testkit.SharedBrokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Brokers.class)
class EventsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LedgerWriter LEDGER = new LedgerWriter();

    private final Semaphore opening = new Semaphore(20);

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
            assertThat(client.response().headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(client.response().headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(client.response().headers().firstValue("X-Accel-Buffering"))
                    .hasValue("no");
            assertThat(client.next().orElseThrow().retry()).isEqualTo("2000");
            assertThat(client.nextEvent().orElseThrow().event()).isEqualTo("job.accepted");
            LEDGER.append(job, Ledgers.started(READABILITY, 1, now));
            assertThat(client.nextEvent().orElseThrow().event()).isEqualTo("task.started");
            LEDGER.append(job, Ledgers.completed(READABILITY, 80, now));
            SseClient.Frame completed = client.nextEvent().orElseThrow();
            assertThat(completed.event()).isEqualTo("task.completed");
            assertThat(completed.data()).contains("\"score\":80");
            assertThat(client.nextEvent().orElseThrow().event()).isEqualTo("job.finished");
            assertThat(client.nextEvent()).isEmpty();
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

    @Test
    void silenceIsBrokenByAComment() {
        JobManifest job = accepted();
        try (SseClient client = SseClient.open(stream(job), null)) {
            SseClient.Frame frame = client.next().orElseThrow();
            while (!frame.comment().equals("alive")) {
                frame = client.next().orElseThrow();
            }
            assertThat(frame.event()).isEmpty();
        }
    }

    @Test
    void whatCannotBeStreamedIsAProblem() {
        JobManifest job = accepted();
        JobManifest foreign = Ledgers.job(Instant.now(), new TenantId("other"), Priority.HIGH, SEO);
        LEDGER.append(foreign, new JobEvent.JobAccepted(Instant.now()));
        problem("/v1/jobs/" + job.id() + "/events", "text/event-stream", "garbage", 400, "invalid-request");
        problem("/v1/jobs/" + job.id() + "/events", "application/json", null, 406, "not-acceptable");
        problem("/v1/jobs/" + foreign.id() + "/events", "text/event-stream", null, 404, "not-found");
        problem("/v1/jobs/job_nonsense/events", "text/event-stream", null, 404, "not-found");
        problem("/v1/jobs/" + foreign.id(), "application/json", null, 404, "not-found");
        problem("/v1/jobs?limit=101", "application/json", null, 400, "invalid-request");
        problem("/v1/jobs?limit=x", "application/json", null, 400, "invalid-request");
        problem("/v1/jobs?cursor=%25%25", "application/json", null, 400, "invalid-request");
        problem("/v1/jobs?status=done", "application/json", null, 400, "invalid-request");
        given().post("/v1/jobs/" + foreign.id() + "/cancel").then().statusCode(404);
    }

    @Test
    void aJobIsReadWithValidatorsAndCancelled() throws IOException {
        JobManifest job = accepted();
        String self = "/v1/jobs/" + job.id();
        String open = given().get(self).then().statusCode(200).extract().header("ETag");
        for (String known : List.of(open, "W/" + open, "\"another\", W/" + open, "*")) {
            given().header("If-None-Match", known).get(self).then().statusCode(304);
        }
        given().header("If-None-Match", "\"another\", unquoted")
                .get(self)
                .then()
                .statusCode(200);
        given().post(self + "/cancel")
                .then()
                .statusCode(202)
                .body("id", equalTo(job.id().value()));
        assertThat(read(job, null)).extracting(SseClient.Frame::event).endsWith("task.cancelled", "job.finished");
        given().header("If-None-Match", open)
                .get(self)
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .header("Cache-Control", containsString("private"))
                .header("Cache-Control", containsString("immutable"));
        given().post(self + "/cancel").then().statusCode(200).body("status", equalTo("cancelled"));
        String mark = SharedBrokers.get().redis("PTTL", RedisKeys.cancelled(job.id()));
        assertThat(Long.parseLong(mark)).isPositive();
        given().get("/v1/jobs?status=cancelled&limit=100")
                .then()
                .body("data.id", hasItem(job.id().value()));
    }

    @Test
    void aThousandStreamsEachHearTheEnd() {
        List<JobManifest> jobs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            jobs.add(accepted());
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> streams = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                JobManifest job = jobs.get(i % 50);
                streams.add(threads.submit(() -> eventsUpToTheEnd(job)));
            }
            await().atMost(PATIENCE).until(() -> openStreams() >= 1_000);
            for (JobManifest job : jobs) {
                LEDGER.append(
                        job,
                        Ledgers.started(READABILITY, 1, Instant.now()),
                        Ledgers.completed(READABILITY, 80, Instant.now()));
            }
            assertThat(streams).allSatisfy(events -> assertThat(events.get()).isEqualTo(4));
        }
        await().atMost(PATIENCE).until(() -> openStreams() == 0);
    }

    @Test
    void aClientThatTakesNothingIsDisconnectedAndFindsEverythingLater() throws IOException {
        JobManifest job = accepted();
        Instant now = Instant.now();
        List<JobEvent> ledger = new ArrayList<>(List.of(Ledgers.started(READABILITY, 1, now)));
        String page = "x".repeat(200_000);
        for (int i = 0; i < 150; i++) {
            ledger.add(new JobEvent.TaskPartial(TaskId.of(READABILITY, 1), page, null, null, null, now));
        }
        try (Socket client = new Socket(server.getHost(), server.getPort())) {
            ask(client, job);
            await().atMost(PATIENCE).until(() -> openStreams() == 1);
            LEDGER.append(job, ledger);
            await().atMost(PATIENCE).until(() -> openStreams() == 0);
        }
        LEDGER.append(job, Ledgers.completed(READABILITY, 80, now));
        assertThat(read(job, null)).hasSize(154);
    }

    private long eventsUpToTheEnd(JobManifest job) throws IOException {
        try (Socket client = new Socket(server.getHost(), server.getPort())) {
            // So many at a time that none of them waits too long for Redis on a busy machine.
            opening.acquireUninterruptibly();
            ask(client, job);
            int first = client.getInputStream().read();
            opening.release();
            assertThat(first).isEqualTo('H');
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("event:"))
                    .count();
        }
    }

    private void ask(Socket client, JobManifest job) throws IOException {
        String request = "GET /v1/jobs/" + job.id() + "/events HTTP/1.1\r\nHost: 127.0.0.1:" + server.getPort()
                + "\r\nAccept: text/event-stream\r\nConnection: close\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static int openStreams() {
        return CDI.current().select(OpenStreams.class).get().count();
    }

    private static JobManifest accepted() {
        JobManifest job = Ledgers.job(READABILITY);
        LEDGER.append(job, new JobEvent.JobAccepted(Instant.now()));
        return job;
    }

    private static void problem(String path, String accept, @Nullable String lastEventId, int status, String code) {
        var request = given().urlEncodingEnabled(false).header("Accept", accept);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        request.get(path)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code));
    }

    private List<SseClient.Frame> read(JobManifest job, @Nullable String after) {
        try (SseClient client = SseClient.open(stream(job), after)) {
            return client.rest();
        }
    }

    private URI stream(JobManifest job) {
        return server.resolve("/v1/jobs/" + job.id() + "/events");
    }
}
