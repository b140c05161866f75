package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.RedisKeys;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.testkit.Brokers;
import io.proofstream.testkit.SharedBrokers;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A submission's way into the ledger, against a real Kafka and a real Redis; nobody works on the tasks here.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class SubmissionIT {

    private static final SharedBrokers BROKERS = SharedBrokers.get();
    private static final Ledger LEDGER = new Ledger(BROKERS.bootstrapServers());

    @TestHTTPResource("/")
    URI server;

    @Inject
    RedisDataSource redis;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(server);
    }

    @Test
    void anAcceptedJobStandsInTheLedgerBeforeItsCallerKnows() throws IOException {
        Http.Answer answer = http.post(
                "/v1/jobs",
                page(
                        "\"tasks\": [\"tone\", {\"kind\": \"seo\", \"params\": {\"keyphrase\": \"bread\"}}, \"sentiment\"],"
                                + "\"priority\": \"high\", \"cacheTier\": \"realtime\", \"language\": \"en\", \"metadata\": {\"page\": \"17\"}"));

        assertThat(answer.status()).isEqualTo(202);
        JsonNode job = answer.json();
        JobId id = new JobId(job.path("id").asText());
        assertThat(answer.headers()).containsEntry("location", "/v1/jobs/" + id).containsEntry("retry-after", "1");
        assertThat(job.path("status").asText()).isEqualTo("queued");
        assertThat(job.path("metadata").path("page").asText()).isEqualTo("17");
        assertThat(job.path("tasks"))
                .allSatisfy(task -> assertThat(task.path("cacheTier").asText()).isEqualTo("realtime"));
        assertThat(job.path("links").path("events").asText()).isEqualTo("/v1/jobs/" + id + "/events");
        assertThat(LEDGER.events(id)).singleElement().isInstanceOf(JobEvent.JobAccepted.class);
        List<TaskRecord> tasks = LEDGER.tasks(id);
        assertThat(tasks).extracting(TaskRecord::kind).containsExactlyInAnyOrder(Kind.TONE, Kind.SEO, Kind.SENTIMENT);
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.cacheTier()).isEqualTo(CacheTier.REALTIME);
            assertThat(task.job().createdAt()).isEqualTo(id.createdAt());
            assertThat(task.job().deadline())
                    .as("counts from the acceptance, which may be a millisecond after the id")
                    .isAfterOrEqualTo(id.createdAt().plus(Duration.ofMinutes(10)));
            assertThat(task.job().metadata()).containsEntry("page", "17");
        });
    }

    @Test
    void recordsCarryTheCallersTraceAndCloudEventsHeaders() throws IOException {
        String trace = UUID.randomUUID().toString().replace("-", "");

        Http.Answer answer = http.post(
                "/v1/jobs", page("\"tasks\": [\"tone\"]"), "traceparent: 00-" + trace + "-00f067aa0ba902b7-01");

        JobId id = new JobId(answer.json().path("id").asText());
        assertThat(LEDGER.taskRecords(id)).singleElement().satisfies(record -> {
            assertThat(record.topic()).isEqualTo("proofstream.tasks.high");
            assertThat(Ledger.header(record, "traceparent"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("00-" + trace + "-"));
            assertThat(Ledger.header(record, Headers.SPEC_VERSION)).contains("1.0");
            assertThat(Ledger.header(record, Headers.TYPE)).contains("io.proofstream.task");
            assertThat(Ledger.header(record, Headers.ID)).contains(id + "/tone/1");
        });
    }

    @Test
    void whatIsKnownIsAnsweredAtOnceAndRecorded() throws IOException {
        String body = page("\"tasks\": [\"tone\", \"readability\"], \"language\": \"en\"");
        JobId first = new JobId(http.post("/v1/jobs", body).json().path("id").asText());
        LEDGER.tasks(first).forEach(task -> remember(task.cacheKey()));

        Http.Answer answer = http.post("/v1/jobs", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKey("retry-after");
        JsonNode job = answer.json();
        assertThat(job.path("status").asText()).isEqualTo("completed");
        assertThat(job.path("finishedAt").asText()).isNotEmpty();
        assertThat(job.path("score").path("value").asInt()).isEqualTo(71);
        assertThat(job.path("tasks")).hasSize(2).allSatisfy(task -> {
            assertThat(task.path("cached").asBoolean()).isTrue();
            assertThat(task.path("status").asText()).isEqualTo("completed");
            assertThat(task.path("engine").asText()).isEqualTo("local");
        });
        JobId id = new JobId(job.path("id").asText());
        assertThat(LEDGER.tasks(id)).isEmpty();
        assertThat(LEDGER.events(id))
                .singleElement()
                .isInstanceOfSatisfying(
                        JobEvent.JobAccepted.class,
                        accepted -> assertThat(accepted.known()).hasSize(2));
    }

    @Test
    void onlyWhatIsMissingIsQueued() throws IOException {
        String text = UUID.randomUUID().toString();
        JobId first = id(http.post("/v1/jobs", page(text, "\"tasks\": [\"tone\"], \"language\": \"en\"")));
        LEDGER.tasks(first).forEach(task -> remember(task.cacheKey()));

        Http.Answer answer =
                http.post("/v1/jobs", page(text, "\"tasks\": [\"tone\", \"grammar\"], \"language\": \"en\""));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(LEDGER.tasks(id(answer))).extracting(TaskRecord::kind).containsExactly(Kind.GRAMMAR);
        assertThat(LEDGER.events(id(answer)))
                .singleElement()
                .isInstanceOfSatisfying(
                        JobEvent.JobAccepted.class,
                        accepted ->
                                assertThat(accepted.known()).singleElement().matches(JobEvent.TaskCompleted::cached));
    }

    @Test
    void aCacheThatCannotBeReadIsNoCache() throws IOException {
        String body = page("\"tasks\": [\"tone\"], \"language\": \"en\"");
        JobId first = id(http.post("/v1/jobs", body));
        LEDGER.tasks(first)
                .forEach(task -> redis.value(String.class).set(RedisKeys.result(task.cacheKey()), "{broken"));

        assertThat(http.post("/v1/jobs", body).status()).isEqualTo(202);
    }

    @Test
    void withoutRedisJobsAreTakenAndKeysAreNot() throws IOException {
        BROKERS.stopRedis();
        try {
            Http.Answer plain = http.post("/v1/jobs", page("\"tasks\": [\"tone\"]"));
            Http.Answer named =
                    http.post("/v1/jobs", page("\"tasks\": [\"tone\"]"), "Idempotency-Key: " + UUID.randomUUID());
            Http.Answer ready = http.exchange(
                    "GET /q/health/ready HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(server.getAuthority()),
                    new byte[0]);

            assertThat(plain.status()).isEqualTo(202);
            assertThat(LEDGER.tasks(id(plain))).hasSize(1);
            assertThat(named.status()).isEqualTo(503);
            assertThat(named.json().path("code").asText()).isEqualTo("overloaded");
            assertThat(named.headers()).containsKey("retry-after");
            assertThat(ready.body()).contains("\"redis\"").contains("\"answers\": false");
        } finally {
            BROKERS.startRedis();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(http.post(
                                        "/v1/jobs",
                                        page("\"tasks\": [\"tone\"]"),
                                        "Idempotency-Key: " + UUID.randomUUID())
                                .status())
                        .isEqualTo(202));
    }

    @Test
    void theKindsAreListedWithTheirParameters() throws IOException {
        Http.Answer answer = http.exchange(
                "GET /v1/kinds HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(server.getAuthority()),
                new byte[0]);

        assertThat(answer.status()).isEqualTo(200);
        JsonNode kinds = answer.json().path("data");
        assertThat(kinds.findValuesAsText("kind"))
                .containsExactly("readability", "seo", "tone", "grammar", "structure", "sentiment");
        assertThat(kinds.get(1).path("params").findValuesAsText("name")).containsExactly("keyphrase", "related");
        assertThat(kinds.get(1).path("cacheTier").asText()).isEqualTo("permanent");
        assertThat(kinds.get(1).path("engine").asText()).isEqualTo("local");
        assertThat(kinds.get(1).path("languages")).hasSize(8);
    }

    private void remember(CacheKey key) {
        CachedResult result = new CachedResult(
                RecordCodec.write(new AnalysisResult(71, "Fine.", Map.of("words", 3), List.of())),
                CacheTier.PERMANENT,
                "local",
                Instant.now());
        redis.value(byte[].class).setex(RedisKeys.result(key), 60, RecordCodec.RESULTS.encode(result));
    }

    private static JobId id(Http.Answer answer) {
        return new JobId(answer.json().path("id").asText());
    }

    private static String page(String fields) {
        return page(UUID.randomUUID().toString(), fields);
    }

    private static String page(String text, String fields) {
        return "{\"content\": {\"text\": \"A page about %s.\"}, %s}".formatted(text, fields);
    }
}
