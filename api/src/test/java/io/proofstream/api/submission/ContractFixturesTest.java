package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.proofstream.api.job.JobView;
import io.proofstream.api.job.TaskView;
import io.proofstream.api.kinds.KindCatalogue;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.Problem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.StreamEvent;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.ResultJson;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.ResultJsonModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The code reads and writes exactly what the contract's fixtures show; the web app's tests read the same files.
class ContractFixturesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ResultJsonModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"submit-job.minimal.request", "submit-job.full.request", "submit-job.completed.request"})
    void requestsAreTaken(String fixture) throws IOException {
        SubmitJobReader reader = new SubmitJobReader(Limits.DEFAULTS, new KindCatalogue(false));

        SubmitJob job = reader.read(JSON.writeValueAsBytes(read(fixture)));

        assertThat(job.content().text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"job.queued", "job.running", "job.completed", "job.partial", "job.failed", "job.cancelled"})
    void jobsAreWrittenAsShown(String fixture) throws IOException {
        JsonNode shown = read(fixture);

        JobView job = JSON.treeToValue(shown, JobView.class);

        assertThat(written(job)).isEqualTo(shown);
        for (ResultJson result : results(job)) {
            String written = RecordCodec.write(analysis(result)).json().toString();
            assertThat(JSON.readTree(written))
                    .isEqualTo(JSON.readTree(result.json().toBytes()));
        }
    }

    @ParameterizedTest
    @CsvSource({"submit-job.full.request, job.partial", "submit-job.completed.request, job.completed"})
    void quotesAreExactlyTheTextThatTheyPointTo(String request, String answer) throws IOException {
        String text = read(request).at("/content/text").asText();

        JobView job = JSON.treeToValue(read(answer), JobView.class);

        List<Finding> findings = new ArrayList<>();
        for (ResultJson result : results(job)) {
            findings.addAll(analysis(result).findings());
        }
        assertThat(findings.stream().filter(finding -> finding.start() != null))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(slice(text, finding)).isEqualTo(finding.quote()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problem.invalid-request",
                "problem.unauthenticated",
                "problem.budget-exceeded",
                "problem.not-found",
                "problem.too-large",
                "problem.rate-limited",
                "problem.overloaded"
            })
    void problemsAreWrittenAsShown(String fixture) throws IOException {
        JsonNode shown = read(fixture);
        ProblemCode code = ProblemCode.valueOf(
                shown.path("code").asText().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        List<ApiProblem.Violation> violations = shown.path("errors")
                .valueStream()
                .map(error -> new ApiProblem.Violation(
                        error.path("pointer").asText(), error.path("detail").asText()))
                .toList();

        Problem problem = Problem.of(
                new ApiProblem(code, shown.path("detail").asText(), violations, null),
                shown.path("traceId").asText());

        assertThat(written(problem)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "events.job"})
    void eventsAreWrittenAsShown(String fixture) throws IOException {
        for (JsonNode shown : read(fixture)) {
            StreamEvent event = event(shown);

            assertThat(event.eventName()).isEqualTo(shown.path("event").asText());
            assertThat(written(event)).isEqualTo(shown.path("data"));
        }
    }

    private static List<ResultJson> results(JobView job) {
        return job.tasks().stream()
                .map(TaskView::result)
                .filter(Objects::nonNull)
                .toList();
    }

    private static AnalysisResult analysis(ResultJson result) throws IOException {
        return JSON.readValue(result.json().toBytes(), AnalysisResult.class);
    }

    private static JsonNode written(Object value) throws IOException {
        return JSON.readTree(JSON.writeValueAsBytes(value));
    }

    private static StreamEvent event(JsonNode shown) throws IOException {
        JsonNode data = shown.path("data");
        return switch (shown.path("event").asText()) {
            case "job.accepted" -> new StreamEvent.JobAccepted(JSON.treeToValue(data, JobView.class));
            case "job.finished" -> new StreamEvent.JobFinished(JSON.treeToValue(data, JobView.class));
            case "task.partial" -> JSON.treeToValue(data, StreamEvent.TaskPartial.class);
            case "task.reset" ->
                new StreamEvent.TaskReset(new TaskId(data.path("taskId").asText()), at(data));
            case "task.retrying" ->
                new StreamEvent.TaskRetrying(
                        JSON.treeToValue(data.path("task"), TaskView.class),
                        Instant.parse(data.path("retryAt").asText()),
                        at(data));
            default -> new StreamEvent.TaskMoved(JSON.treeToValue(data.path("task"), TaskView.class), at(data));
        };
    }

    private static Instant at(JsonNode data) {
        return Instant.parse(data.path("at").asText());
    }

    private static String slice(String text, Finding finding) {
        return text.substring(Objects.requireNonNull(finding.start()), Objects.requireNonNull(finding.end()));
    }

    private static JsonNode read(String fixture) throws IOException {
        String path = "/contract/" + fixture + ".json";
        try (InputStream in = ContractFixturesTest.class.getResourceAsStream(path)) {
            return JSON.readTree(Objects.requireNonNull(in, path));
        }
    }
}
