package io.proofstream.api.reading;

import static io.proofstream.common.job.Kind.READABILITY;
import static io.proofstream.common.job.Kind.SEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.projection.LedgerWriter;
import io.proofstream.api.projection.Ledgers;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Priority;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of the jobs goes over the wire, and what need not.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class ReadingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LedgerWriter LEDGER = new LedgerWriter();
    private static final List<JobManifest> JOBS = Stream.generate(
                    () -> Ledgers.job(Instant.now(), Ledgers.TENANT, Priority.LOW, READABILITY, SEO))
            .limit(20)
            .toList();
    private static final String LONG = "/v1/jobs?priority=low&limit=20";
    private static final String RULES = "/v1/rules";
    private static final String SHORT = "/v1/jobs?priority=low&limit=1";

    @TestHTTPResource
    URI server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void submit() {
        JOBS.forEach(job -> LEDGER.append(job, new JobEvent.JobAccepted(Instant.now())));
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aLongListIsCompressedForWhomTakesThat() throws IOException {
        awaitJobs();
        HttpResponse<byte[]> plain = get(LONG);
        HttpResponse<byte[]> compressed = get(LONG, "Accept-Encoding", "br, gzip");

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(compressed, "ETag")).isEqualTo("W/" + header(plain, "ETag"));
        assertThat(List.of(plain, compressed))
                .allSatisfy(answer -> assertThat(header(answer, "Vary")).isEqualTo("Authorization, Accept-Encoding"));
    }

    @Test
    void soAreAllRules() throws IOException {
        HttpResponse<byte[]> plain = get(RULES);
        HttpResponse<byte[]> compressed = get(RULES, "Accept-Encoding", "gzip");

        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(List.of(plain, compressed))
                .allSatisfy(answer -> assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding, Accept-Language"));
        assertThat(get(RULES, "If-None-Match", header(compressed, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void rulesAreInTheLanguageThatACallerPrefers() throws IOException {
        HttpResponse<byte[]> english = get(RULES);
        HttpResponse<byte[]> dutch =
                get(RULES, "Accept-Language", "de, nl-NL;q=0.9, en;q=0.8", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> other = get(RULES, "Accept-Language", "de");

        JsonNode rules = new ObjectMapper()
                .readTree(new GZIPInputStream(new ByteArrayInputStream(dutch.body())))
                .path("data");
        assertThat(rules.path(0).path("title").asText()).isEqualTo("Iets om te lezen");
        assertThat(header(dutch, "Content-Language")).isEqualTo("nl");
        assertThat(header(dutch, "Vary")).isEqualTo("Accept-Encoding, Accept-Language");
        assertThat(header(dutch, "ETag")).isNotEqualTo("W/" + header(english, "ETag"));
        assertThat(other.body()).isEqualTo(english.body());
        assertThat(header(other, "Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({SHORT + ",gzip", LONG + ",identity", LONG + ",br", LONG + ",gzip;q=0"})
    void nothingElseIs(String path, String accepted) throws IOException {
        awaitJobs();

        HttpResponse<byte[]> answer = get(path, "Accept-Encoding", accepted);

        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(new ObjectMapper().readTree(answer.body()).path("data").size())
                .isPositive();
    }

    @Test
    void aListIsSentAgainOnlyWhenItHasChanged() throws IOException {
        awaitJobs();
        String known = header(get(LONG, "Accept-Encoding", "gzip"), "ETag");

        HttpResponse<byte[]> again = get(LONG, "If-None-Match", known);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Vary")).isEqualTo("Authorization, Accept-Encoding");
        assertThat(get(SHORT, "If-None-Match", known).statusCode()).isEqualTo(200);

        LEDGER.append(JOBS.getFirst(), Ledgers.started(SEO, 1, Instant.now()));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(get(LONG, "If-None-Match", known).statusCode())
                                .isEqualTo(200));
    }

    private void awaitJobs() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(new ObjectMapper()
                                .readTree(get(LONG).body())
                                .path("data")
                                .size())
                        .isEqualTo(JOBS.size()));
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray()).join();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
