package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.job.JobId;
import io.proofstream.common.job.TenantId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One job for one key, whatever is repeated, raced or interrupted.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class IdempotencyIT {

    private static final Ledger LEDGER = new Ledger(SharedBrokers.get().bootstrapServers());
    private static final TenantId TENANT = new TenantId("local");

    @TestHTTPResource("/")
    URI server;

    @Inject
    RedisDataSource redis;

    private Http http;
    private final String key = UUID.randomUUID().toString();
    private final String body = "{\"content\": {\"text\": \"Page %s.\"}, \"tasks\": [\"tone\"]}".formatted(key);

    @BeforeEach
    void connect() {
        http = new Http(server);
    }

    @Test
    void aRepeatGivesTheFirstAnswersJob() throws IOException {
        Http.Answer first = send(key, body);
        Http.Answer repeated = send(key, body);

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.headers()).doesNotContainKey("idempotent-replayed");
        assertThat(repeated.status()).isEqualTo(202);
        assertThat(repeated.headers()).containsEntry("idempotent-replayed", "true");
        assertThat(repeated.headers()).containsEntry("location", first.headers().get("location"));
        assertThat(id(repeated)).isEqualTo(id(first));
        assertThat(LEDGER.tasks(id(first))).hasSize(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() throws IOException {
        send(key, body);

        Http.Answer other = send(key, body.replace("Page", "Another page"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("code").asText()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() throws IOException {
        assertThat(send(key, "{}").status()).isEqualTo(400);

        assertThat(send(key, body).status()).isEqualTo(202);
    }

    @Test
    void ofManyAtOnceOneIsAcceptedAndTheRestWaitOrReplay() throws Exception {
        List<Callable<Http.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            calls.add(() -> send(key, body));
        }

        List<Http.Answer> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Http.Answer> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers)
                .extracting(Http.Answer::status)
                .containsOnly(202, 409)
                .contains(202);
        List<Http.Answer> taken =
                answers.stream().filter(answer -> answer.status() == 202).toList();
        assertThat(taken).extracting(IdempotencyIT::id).containsOnly(id(taken.getFirst()));
        assertThat(taken.stream().filter(answer -> !answer.headers().containsKey("idempotent-replayed")))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> {
            assertThat(answer.json().path("code").asText()).isEqualTo("idempotency-key-in-use");
            assertThat(answer.headers()).containsKey("retry-after");
        });
        assertThat(LEDGER.tasks(id(taken.getFirst()))).hasSize(1);
    }

    @Test
    void aClaimThatCameToNothingLeavesItsJobIdToTheRepeat() {
        IdempotencyKeys keys = keys(Duration.ofMinutes(1));
        IdempotencyKey named = IdempotencyKey.of(key, new byte[] {1});
        JobId first = JobId.next(Instant.now());
        JobId second = JobId.next(Instant.now());

        assertThat(keys.claim(TENANT, named, first)).isEqualTo(new Claim.Held(first));
        assertThat(keys.claim(TENANT, named, second)).isEqualTo(new Claim.InProgress());
        keys.open(TENANT, named, first);
        assertThat(keys.claim(TENANT, named, second)).isEqualTo(new Claim.Held(first));
        keys.accepted(TENANT, named, first);
        assertThat(keys.claim(TENANT, named, second)).isEqualTo(new Claim.Accepted(first));
    }

    @Test
    void aClaimWhoseHolderDiedRunsOutAndKeepsItsJobId() {
        IdempotencyKeys keys = keys(Duration.ZERO);
        IdempotencyKey named = IdempotencyKey.of(key, new byte[] {1});
        JobId first = JobId.next(Instant.now());

        assertThat(keys.claim(TENANT, named, first)).isEqualTo(new Claim.Held(first));
        assertThat(keys.claim(TENANT, named, JobId.next(Instant.now()))).isEqualTo(new Claim.Held(first));
        assertThat(keys.claim(TENANT, IdempotencyKey.of(key, new byte[] {2}), first))
                .isEqualTo(new Claim.OtherBody());
    }

    @Test
    void tenantsDoNotShareKeys() {
        IdempotencyKeys keys = keys(Duration.ofMinutes(1));
        IdempotencyKey named = IdempotencyKey.of(key, new byte[] {1});
        JobId first = JobId.next(Instant.now());
        JobId second = JobId.next(Instant.now());

        assertThat(keys.claim(TENANT, named, first)).isEqualTo(new Claim.Held(first));
        assertThat(keys.claim(new TenantId("other"), named, second)).isEqualTo(new Claim.Held(second));
    }

    @Test
    void everyKeyExpires() throws IOException {
        send(key, body);

        assertThat(redis.key().keys("ps:idempotency:*"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(redis.key().pttl(name)).isPositive());
    }

    private IdempotencyKeys keys(Duration accepting) {
        return new IdempotencyKeys(redis, new IdempotencyConfig() {
            @Override
            public Duration keep() {
                return Duration.ofMinutes(1);
            }

            @Override
            public Duration accepting() {
                return accepting;
            }

            @Override
            public Duration open() {
                return Duration.ofMinutes(1);
            }
        });
    }

    private Http.Answer send(String name, String content) throws IOException {
        return http.post("/v1/jobs", content, "Idempotency-Key: " + name);
    }

    private static JobId id(Http.Answer answer) {
        return new JobId(answer.json().path("id").asText());
    }
}
