package io.proofstream.api.projection;

import static io.proofstream.common.job.Kind.SEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Ready is who has its share of the ledger, and not before.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
@QuarkusTestResource(value = HeldGroup.class, restrictToAnnotatedClass = true)
class ProjectionReadinessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/q/health/ready")
    URI ready;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void anInstanceIsReadyOnceItHasItsPartitions() throws IOException, InterruptedException {
        await().atMost(PATIENCE).until(() -> check("kafka").equals("UP"));
        assertThat(check("projection")).isEqualTo("DOWN");
        assertThat(health().statusCode()).isEqualTo(503);

        HeldGroup.share();
        await().atMost(PATIENCE).until(() -> health().statusCode() == 200);
        HeldGroup.leave();

        JobManifest job = Ledgers.job(SEO);
        try (LedgerWriter ledger = new LedgerWriter()) {
            ledger.append(job, new JobEvent.JobAccepted(Instant.now()), new JobEvent.JobCancelled(Instant.now()));
        }
        JobEventLog log = CDI.current().select(JobEventLog.class).get();
        await().atMost(PATIENCE)
                .until(() -> log.history(Ledgers.TENANT, job.id())
                        .filter(history -> history.job().status().isFinished())
                        .isPresent());
        assertThat(check("projection")).isEqualTo("UP");
    }

    private String check(String name) throws IOException, InterruptedException {
        String body = health().body();
        for (JsonNode check : JSON.readTree(body).path("checks")) {
            if (check.path("name").asText().equals(name)) {
                return check.path("status").asText();
            }
        }
        throw new AssertionError("no check of " + name + ": " + body);
    }

    private HttpResponse<String> health() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString());
    }
}
