package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.content.Content;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TaskSpec;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.result.Json;
import io.proofstream.common.result.ResultJson;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.TaskRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobPlanTest {

    private static final TenantId TENANT = new TenantId("local");
    private static final Instant THEN = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final Instant NOW = THEN.plusSeconds(5);

    private final JobPlan plan = new JobPlan((text, format) -> "nl");

    @Test
    void theManifestIsTheSameForTheSameIdAndOnlyItsDeadlineMoves() {
        JobId id = JobId.next(THEN);
        SubmitJob request = request(Optional.of(Duration.ofMinutes(1)), TaskRequest.of(Kind.TONE));

        JobManifest first = plan.manifest(TENANT, request, id, THEN);
        JobManifest repeated = plan.manifest(TENANT, request, id, NOW);

        assertThat(first.createdAt()).isEqualTo(THEN);
        assertThat(first.deadline()).isEqualTo(THEN.plusSeconds(60));
        assertThat(first.language()).isEqualTo("nl");
        assertThat(repeated.deadline()).isEqualTo(NOW.plusSeconds(60));
        assertThat(repeated)
                .usingRecursiveComparison()
                .ignoringFields("deadline")
                .isEqualTo(first);
    }

    @Test
    void theSameKindAgainGetsANumber() {
        SubmitJob request =
                request(Optional.empty(), seo("one"), TaskRequest.of(Kind.TONE), seo("two"), TaskRequest.of(Kind.SEO));

        JobManifest job = plan.manifest(TENANT, request, JobId.next(THEN), THEN);
        List<TaskRecord> tasks = plan.tasks(Encoded.of(job), request);

        assertThat(job.tasks())
                .extracting(TaskSpec::id)
                .containsExactly(new TaskId("seo"), new TaskId("tone"), new TaskId("seo-2"), new TaskId("seo-3"));
        assertThat(tasks)
                .extracting(TaskRecord::taskId)
                .containsExactly(new TaskId("seo"), new TaskId("tone"), new TaskId("seo-2"), new TaskId("seo-3"));
        assertThat(tasks).extracting(TaskRecord::cacheKey).doesNotHaveDuplicates();
        assertThat(tasks).extracting(TaskRecord::attempt).containsOnly(1);
    }

    @Test
    void knownAnswersComeWithTheAcceptance() {
        SubmitJob request = request(Optional.empty(), TaskRequest.of(Kind.TONE), seo("one"));
        JobManifest job = plan.manifest(TENANT, request, JobId.next(THEN), THEN);
        List<TaskRecord> tasks = plan.tasks(Encoded.of(job), request);
        ResultJson answer = new ResultJson(80, Json.of("{\"score\":80}"));
        Map<CacheKey, CachedResult> known =
                Map.of(tasks.get(1).cacheKey(), new CachedResult(answer, CacheTier.PERMANENT, "local", THEN));

        List<JobEvent> events = plan.events(tasks, known, NOW);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        JobEvent.JobAccepted.class,
                        accepted -> assertThat(accepted.known()).singleElement().satisfies(completed -> {
                            assertThat(completed.taskId()).isEqualTo(new TaskId("seo"));
                            assertThat(completed.cached()).isTrue();
                            assertThat(completed.durationMs()).isZero();
                            assertThat(completed.result()).isEqualTo(answer);
                        }));
    }

    @Test
    void answersAboutALongContentFollowTheAcceptance() {
        SubmitJob request = new SubmitJob(
                Content.ofText("Brood. ".repeat(10_000)),
                Optional.of("nl"),
                List.of(TaskRequest.of(Kind.TONE)),
                Priority.HIGH,
                Optional.empty(),
                Optional.empty(),
                Map.of());
        List<TaskRecord> tasks =
                plan.tasks(Encoded.of(plan.manifest(TENANT, request, JobId.next(THEN), THEN)), request);
        ResultJson answer = new ResultJson(80, Json.of("{\"score\":80}"));

        List<JobEvent> events = plan.events(
                tasks,
                Map.of(tasks.getFirst().cacheKey(), new CachedResult(answer, CacheTier.PERMANENT, "local", THEN)),
                NOW);

        assertThat(events).hasSize(2).first().isEqualTo(new JobEvent.JobAccepted(NOW));
        assertThat(events.getLast()).isInstanceOf(JobEvent.TaskCompleted.class);
    }

    private static TaskRequest seo(String keyphrase) {
        return new TaskRequest(Kind.SEO, new Params(Map.of("keyphrase", keyphrase)));
    }

    private static SubmitJob request(Optional<Duration> deadline, TaskRequest... tasks) {
        return new SubmitJob(
                Content.ofText("Brood."),
                Optional.empty(),
                List.of(tasks),
                Priority.HIGH,
                deadline,
                Optional.empty(),
                Map.of());
    }
}
