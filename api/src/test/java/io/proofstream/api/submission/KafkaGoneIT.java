package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.common.job.JobId;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Kafka goes and comes back: nothing is promised that it did not acknowledge, and a repeat is the same job.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
@QuarkusTestResource(value = MortalKafka.class, restrictToAnnotatedClass = true)
class KafkaGoneIT {

    @TestHTTPResource("/")
    URI server;

    @Test
    void submissionsAreRefusedUntilItIsBackAndThenAreTheSameJobs() throws IOException {
        Http http = new Http(server);
        String key = UUID.randomUUID().toString();
        String body = "{\"content\": {\"text\": \"Page %s.\"}, \"tasks\": [\"tone\"]}".formatted(key);
        assertThat(http.post("/v1/jobs", body).status()).isEqualTo(202);

        MortalKafka.takeAway();
        Http.Answer refused = http.post("/v1/jobs", body, "Idempotency-Key: " + key);
        for (int i = 0; i < 4; i++) {
            assertThat(http.post("/v1/jobs", body).status()).isEqualTo(503);
        }

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().path("code").asText()).isEqualTo("overloaded");
        assertThat(refused.json().path("retryable").asBoolean()).isTrue();
        assertThat(refused.headers()).containsKey("retry-after");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ready(http).status()).isEqualTo(503));

        MortalKafka.bringBack();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Http.Answer repeated = http.post("/v1/jobs", body, "Idempotency-Key: " + key);
            assertThat(repeated.status()).isEqualTo(202);
            JobId id = new JobId(repeated.json().path("id").asText());
            assertThat(new Ledger(MortalKafka.servers()).tasks(id)).isNotEmpty();
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(ready(http).body()).containsPattern("\"kafka\",\\s+\"status\": \"UP\""));
    }

    private Http.Answer ready(Http http) throws IOException {
        return http.exchange(
                "GET /q/health/ready HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                        .formatted(server.getAuthority()),
                new byte[0]);
    }
}
