package io.proofstream.api.projection;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TaskSpec;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import io.proofstream.common.result.Severity;
import io.proofstream.common.wire.RecordCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Jobs and what may befall them, for tests.
public final class Ledgers {

    public static final TenantId TENANT = new TenantId("local");

    private Ledgers() {}

    public static JobManifest job(Kind... kinds) {
        return job(Instant.now(), TENANT, Priority.HIGH, kinds);
    }

    public static JobManifest job(Instant createdAt, TenantId tenant, Priority priority, Kind... kinds) {
        Instant at = Instant.ofEpochMilli(createdAt.toEpochMilli());
        return new JobManifest(
                JobId.next(at),
                tenant,
                priority,
                "en",
                at,
                at.plus(Duration.ofMinutes(10)),
                Map.of("page", "home"),
                Arrays.stream(kinds).map(Ledgers::task).toList(),
                null,
                null,
                null);
    }

    public static TaskSpec task(Kind kind) {
        return new TaskSpec(TaskId.of(kind, 1), kind);
    }

    public static JobEvent.TaskStarted started(Kind kind, int attempt, Instant at) {
        return new JobEvent.TaskStarted(TaskId.of(kind, 1), attempt, "local", at);
    }

    public static JobEvent.TaskPartial partial(Kind kind, double progress, Instant at) {
        return new JobEvent.TaskPartial(TaskId.of(kind, 1), null, null, progress, "reading", at);
    }

    public static JobEvent.TaskRetrying retrying(Kind kind, int attempt, Instant at) {
        return new JobEvent.TaskRetrying(TaskId.of(kind, 1), attempt, failure(), at.plusSeconds(2), at);
    }

    public static JobEvent.TaskCompleted completed(Kind kind, int score, Instant at) {
        return completed(kind, 1, score, at);
    }

    public static JobEvent.TaskCompleted completed(Kind kind, int attempt, int score, Instant at) {
        return completed(kind, attempt, score, null, at);
    }

    /// @param startedAt when no event of its own says that the attempt began
    public static JobEvent.TaskCompleted completed(
            Kind kind, int attempt, int score, @Nullable Instant startedAt, Instant at) {
        ResultJson result = RecordCodec.write(new AnalysisResult(
                score,
                "Reads well.",
                Map.of("words", 412),
                List.of(Finding.whole(kind.wireName() + ".whole", Severity.GOOD, "As it should be."))));
        return new JobEvent.TaskCompleted(
                TaskId.of(kind, 1),
                attempt,
                false,
                CacheTier.PERMANENT,
                "local",
                12,
                Money.NONE,
                result,
                startedAt,
                at);
    }

    public static JobEvent.TaskFailed failed(Kind kind, int attempt, Instant at) {
        return new JobEvent.TaskFailed(TaskId.of(kind, 1), attempt, failure(), at);
    }

    public static Failure failure() {
        return new Failure(FailureCode.ENGINE_FAILURE, "the engine gave up", true);
    }

    /// A plausible ledger of a job whose last event ends it: attempts, partials, retries, duplicates, late outcomes of
    /// workers that came back from the dead, the tasks interleaved at random.
    public static List<JobEvent> random(JobManifest job, Random random) {
        List<List<JobEvent>> tasks = new ArrayList<>();
        for (TaskSpec task : job.tasks()) {
            tasks.add(new ArrayList<>(lifeOf(task.kind(), job.createdAt(), random)));
        }
        List<JobEvent> ledger = new ArrayList<>();
        while (tasks.stream().anyMatch(left -> !left.isEmpty())) {
            List<JobEvent> task = tasks.get(random.nextInt(tasks.size()));
            if (!task.isEmpty()) {
                ledger.add(task.removeFirst());
            }
        }
        ledger.add(random.nextInt(1 + ledger.size() / 2), accepted(job, random));
        if (random.nextInt(4) == 0) {
            Instant at = job.createdAt().plusMillis(40);
            ledger.add(random.nextInt(1 + ledger.size()), new JobEvent.JobCancelled(at));
        }
        ledger.add(new JobEvent.JobExpired(job.deadline()));
        return ledger;
    }

    /// Sometimes with answers that were known.
    private static JobEvent.JobAccepted accepted(JobManifest job, Random random) {
        List<JobEvent.TaskCompleted> known = new ArrayList<>();
        for (TaskSpec task : job.tasks()) {
            if (random.nextInt(4) == 0) {
                known.add(completed(task.kind(), 1, random.nextInt(101), job.createdAt()));
            }
        }
        return new JobEvent.JobAccepted(job.createdAt(), known);
    }

    private static List<JobEvent> lifeOf(Kind kind, Instant from, Random random) {
        List<JobEvent> life = new ArrayList<>();
        Instant at = from;
        int attempts = 1 + random.nextInt(3);
        for (int attempt = 1; attempt <= attempts; attempt++) {
            at = at.plusMillis(random.nextInt(20));
            life.add(started(kind, attempt, at));
            for (int i = random.nextInt(3); i > 0; i--) {
                life.add(partial(kind, 0.1 * i, at));
            }
            if (attempt < attempts) {
                life.add(retrying(kind, attempt, at));
                life.add(new JobEvent.TaskReset(TaskId.of(kind, 1), at));
            }
        }
        int outcomes = random.nextInt(4);
        for (int i = 0; i < outcomes; i++) {
            at = at.plusMillis(random.nextInt(20));
            TaskId id = TaskId.of(kind, 1);
            life.add(
                    switch (random.nextInt(5)) {
                        case 0 -> failed(kind, attempts, at);
                        case 1 -> new JobEvent.TaskCancelled(id, attempts, at);
                        case 2 -> new JobEvent.TaskExpired(id, attempts, at);
                        case 3 -> completed(kind, attempts, random.nextInt(101), at.minusMillis(2), at);
                        default -> completed(kind, attempts, random.nextInt(101), at);
                    });
        }
        return life;
    }
}
