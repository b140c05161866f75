package io.proofstream.api.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input through the whole server: always the right refusal, and the next request is fine.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class BadInputIT {

    private static final long SEED = 20_261_121;
    private static final String GOOD = "{\"content\": {\"text\": \"A page about bread.\"}, \"tasks\": [\"tone\"]}";

    @TestHTTPResource("/")
    URI server;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(server);
    }

    @AfterEach
    void theNextRequestIsFine() throws IOException {
        assertThat(http.post("/v1/jobs", GOOD).status()).isIn(200, 202);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("empty", "", 400, "malformed-json"),
                Arguments.of("not JSON", "hello", 400, "malformed-json"),
                Arguments.of("truncated", GOOD.substring(0, 30), 400, "malformed-json"),
                Arguments.of("depth 1,000", "[".repeat(1000) + "]".repeat(1000), 400, "invalid-request"),
                Arguments.of("wrong types", "{\"content\": {\"text\": {}}, \"tasks\": 7}", 400, "invalid-request"),
                Arguments.of("unknown field", "{\"content\": {\"text\": \"a\"}, \"x\": 1}", 400, "invalid-request"),
                Arguments.of("unknown kind", GOOD.replace("tone", "taste"), 400, "invalid-request"),
                Arguments.of(
                        "unknown language", GOOD.replace("}, ", "}, \"language\": \"xx\", "), 400, "invalid-request"),
                Arguments.of("lone surrogate", GOOD.replace("bread", "\\ud83d"), 400, "invalid-request"),
                Arguments.of("NUL", GOOD.replace("bread", "\\u0000"), 400, "invalid-request"),
                Arguments.of("text over its limit", GOOD.replace("bread", "a".repeat(600_000)), 413, "too-large"),
                Arguments.of("body over its limit", GOOD.replace("bread", "a".repeat(1_100_000)), 413, "too-large"),
                Arguments.of("10 MB", GOOD.replace("bread", "a".repeat(10_000_000)), 413, "too-large"),
                Arguments.of("right to left, emoji", GOOD.replace("bread", "\u202E\u05D0\u05D1 \uD83D\uDE00"), 202, ""),
                Arguments.of("one long sentence", GOOD.replace("bread", "a ".repeat(250_000)), 202, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyGetsItsStatus(String name, String body, int status, String code) throws IOException {
        Http.Answer answer = http.post("/v1/jobs", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (!code.isEmpty()) {
            assertProblem(answer, code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST   | /v1/jobs         | Content-Type: text/plain          | 415 | unsupported-media-type
                    POST   | /v1/jobs         | Content-Type: ;;                  | 415 | unsupported-media-type
                    POST   | /v1/jobs         | X: y                              | 415 | unsupported-media-type
                    POST   | /v1/jobs         | Content-Encoding: gzip            | 415 | unsupported-media-type
                    POST   | /v1/jobs         | Accept: text/html                 | 406 | not-acceptable
                    GET    | /v1/kinds        | Accept: image/png                 | 406 | not-acceptable
                    POST   | /v1/jobs         | Authorization: Bearer nobody      | 401 | unauthenticated
                    GET    | /v1/kinds        | Authorization: nonsense           | 401 | unauthenticated
                    GET    | /v1/nowhere      | Authorization: Basic eDp5         | 401 | unauthenticated
                    DELETE | /v1/kinds        | X: y                              | 405 | method-not-allowed
                    PATCH  | /v1/jobs         | X: y                              | 405 | method-not-allowed
                    GET    | /v1/nowhere      | X: y                              | 404 | not-found
                    GET    | /nowhere         | X: y                              | 404 | not-found
                    POST   | /v1/jobs/        | Content-Type: text/xml            | 415 | unsupported-media-type
                    GET    | /v1/../nowhere   | X: y                              | 404 | not-found
                    POST   | /v1/jobs         | Host: evil.example                | 403 | forbidden
                    GET    | /q/health/live   | Host: evil.example                | 403 | forbidden
                    POST   | /v1/jobs         | Origin: https://evil.example      | 403 | forbidden
                    """)
    void aRequestGetsItsStatus(String method, String path, String header, int status, String code) throws IOException {
        String host = header.startsWith("Host:") ? "" : "Host: " + server.getAuthority() + "\r\n";
        String body = method.equals("POST") ? GOOD : "";
        String type =
                header.startsWith("Accept") || header.startsWith("Auth") ? "Content-Type: application/json\r\n" : "";
        String head = "%s %s HTTP/1.1\r\n%s%s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(method, path, host, header, type, body.length());

        Http.Answer answer = http.exchange(head, body.getBytes(UTF_8));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertProblem(answer, code);
    }

    @Test
    void aCompressedBodyIsRefusedAsOne() throws IOException {
        Http.Answer answer =
                http.post("/v1/jobs", "\u001f compressed " + "a".repeat(200_000), "Content-Encoding: gzip");

        assertThat(answer.status()).isEqualTo(415);
        assertProblem(answer, "unsupported-media-type");
        assertThat(answer.headers()).containsEntry("accept-encoding", "identity");
        assertThat(http.post("/v1/jobs", GOOD, "Content-Encoding: identity").status())
                .isIn(200, 202);
    }

    @Test
    void aRefusedMethodNamesThoseThatAreTaken() throws IOException {
        Http.Answer answer = http.exchange(
                "DELETE /v1/kinds HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(server.getAuthority()),
                new byte[0]);

        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PUT    | /v1/jobs/job_01ARZ3NDEKTSV4RRFFQ69G5FAV        | GET, HEAD, OPTIONS
                    GET    | /v1/jobs/job_01ARZ3NDEKTSV4RRFFQ69G5FAV/cancel | OPTIONS, POST
                    DELETE | /v1/jobs/job_01ARZ3NDEKTSV4RRFFQ69G5FAV/events | GET, HEAD, OPTIONS
                    """)
    void aRefusedMethodOfAPathWithinAnotherNamesThemToo(String method, String path, String allowed) throws IOException {
        Http.Answer answer = http.exchange(
                "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                        .formatted(method, path, server.getAuthority()),
                new byte[0]);

        assertThat(answer.status()).as(answer.body()).isEqualTo(405);
        assertProblem(answer, "method-not-allowed");
        assertThat(answer.headers()).containsEntry("allow", allowed);
    }

    @Test
    void missingCredentialsAreAskedFor() throws IOException {
        Http.Answer answer = http.post("/v1/jobs", GOOD, "Authorization: Bearer x");

        assertThat(answer.headers().get("www-authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "256"})
    void anIdempotencyKeyHasALength(String key) throws IOException {
        String name = key.equals("256") ? "k".repeat(256) : key;

        Http.Answer answer = http.post("/v1/jobs", GOOD, "Idempotency-Key: " + name);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText())
                .contains("Idempotency-Key")
                .contains("255");
    }

    @ParameterizedTest
    @CsvSource({"wait=x", "wait=-1", "';,=\"'", "respond-async"})
    void aPreferenceThatMeansNothingIsIgnored(String preference) throws IOException {
        assertThat(http.post("/v1/jobs", GOOD, "Prefer: " + preference).status())
                .isEqualTo(202);
    }

    @Test
    void aLongBodyInChunksIsRefusedAndTheConnectionStays() throws IOException {
        byte[] chunk = "a".repeat(64 * 1024).getBytes(UTF_8);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(
                    "POST /v1/jobs HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .formatted(server.getAuthority())
                            .getBytes(UTF_8));
            for (int i = 0; i < 40; i++) {
                out.write("10000\r\n".getBytes(UTF_8));
                out.write(chunk);
                out.write("\r\n".getBytes(UTF_8));
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
            out.flush();
            Http.Answer refused = Http.read(socket.getInputStream());
            out.write(
                    "POST /v1/jobs HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(server.getAuthority(), GOOD.length(), GOOD)
                            .getBytes(UTF_8));
            out.flush();
            Http.Answer next = Http.read(socket.getInputStream());

            assertProblem(refused, "too-large");
            assertThat(next.status()).isEqualTo(202);
        }
    }

    @Test
    void aBodyThatAsksFirstIsRefusedBeforeItIsSent() throws IOException {
        Http.Answer answer = http.exchange(
                "POST /v1/jobs HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 90000000\r\nExpect: 100-continue\r\n\r\n"
                        .formatted(server.getAuthority()),
                new byte[0]);

        assertProblem(answer, "too-large");
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    @Test
    void aCallerThatGoesAwayInTheMiddleHarmsNobody() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(
                            "POST /v1/jobs HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"con"
                                    .formatted(server.getAuthority())
                                    .getBytes(UTF_8));
        }
        assertThat(http.post("/v1/jobs", GOOD).status()).isEqualTo(202);
    }

    @Test
    void aBodyThatDoesNotArriveIsRefusedInTheEnd() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            "POST /v1/jobs HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"con"
                                    .formatted(server.getAuthority())
                                    .getBytes(UTF_8));

            Http.Answer refused = Http.read(socket.getInputStream());

            assertThat(refused.status()).isEqualTo(400);
            assertProblem(refused, "invalid-request");
            assertThat(refused.headers()).containsEntry("connection", "close");
        }
    }

    @Test
    void badAddressesAndHeadersAreTheCallersFault() throws IOException {
        for (String head : new String[] {
            "GET /v1/%%zz HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n",
            "GET /v1/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n",
            "GET /v1/kinds HTTP/1.1\r\nHost: %s\r\nX: " + "a".repeat(30_000) + "\r\nConnection: close\r\n\r\n",
            "GARBAGE / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
        }) {
            assertThat(http.exchange(head.formatted(server.getAuthority()), new byte[0])
                            .status())
                    .as(head.substring(0, 20))
                    .isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/%zz",
                "/v1/%",
                "/v1/jobs/%",
                "/v1/jobs/%4",
                "/v1/jobs/%00",
                "/v1/jobs/%c3%28",
                "/v1/jobs/%ff%fe/events",
                "/v1/jobs?cursor=%zz",
                "/v1/jobs?cursor=%c3%28",
                "/v1/jobs?limit=1&%zz=1",
                "/v1/jobs?cursor=%00",
                "/assets/%zz",
                "/%zz",
                "/q/%zz",
                "/v1/jobs/%ed%a0%80",
                "/v1/jobs/{id}",
                "/v1/jobs?cursor=|"
            })
    void anAddressThatCannotBeReadIsRefusedWithAReasonAndTheConnectionStays(String path) throws IOException {
        String head = "%s %s HTTP/1.1\r\nHost: %s\r\nAccept: */*\r\n\r\n";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(head.formatted("GET", path, server.getAuthority()).getBytes(UTF_8));
            Http.Answer refused = Http.read(socket.getInputStream());
            out.write(head.formatted("HEAD", path, server.getAuthority()).getBytes(UTF_8));
            Http.Answer headOnly = Http.readHead(socket.getInputStream());
            out.write(head.formatted("GET", "/v1/kinds", server.getAuthority()).getBytes(UTF_8));
            Http.Answer next = Http.read(socket.getInputStream());

            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertProblem(refused, "invalid-request");
            assertThat(headOnly.status()).isEqualTo(400);
            assertThat(headOnly.headers().get("content-type")).startsWith("application/problem+json");
            assertThat(next.status()).isEqualTo(200);
        }
    }

    @Test
    void aHeadThatIsTooLongIsRefusedWithAReason() throws IOException {
        String uri = "GET /v1/jobs?cursor=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
        String headers =
                "GET /v1/kinds HTTP/1.1\r\nHost: %s\r\nX: " + "a".repeat(30_000) + "\r\nConnection: close\r\n\r\n";

        Http.Answer longUri = http.exchange(uri.formatted(server.getAuthority()), new byte[0]);
        Http.Answer largeHeaders = http.exchange(headers.formatted(server.getAuthority()), new byte[0]);

        assertThat(longUri.status()).isEqualTo(414);
        assertProblem(longUri, "uri-too-long");
        assertThat(largeHeaders.status()).isEqualTo(431);
        assertProblem(largeHeaders, "headers-too-large");
    }

    @Test
    void randomBytesAreNeverOurFault() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            String head =
                    "POST /v1/jobs HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                            .formatted(server.getAuthority(), noise.length);

            assertThat(http.exchange(head, noise).status())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(400);
        }
    }

    private static void assertProblem(Http.Answer answer, String code) {
        JsonNode problem = answer.json();
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:proofstream:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception", "io.proofstream", "java.");
        assertThat(problem.path("retryable").isBoolean()).isTrue();
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
    }
}
