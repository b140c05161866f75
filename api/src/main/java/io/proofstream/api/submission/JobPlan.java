package io.proofstream.api.submission;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.content.Format;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TaskSpec;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.result.Money;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.TaskRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/// A request as the records that the ledger will hold. The same request and id give the same job.
final class JobPlan {

    private static final int FIRST_ATTEMPT = 1;
    /// Up to this many characters of content, all its answers together are far below the largest record.
    private static final int TOGETHER_UP_TO = 50_000;

    private final BiFunction<String, Format, String> languages;

    /// @param languages tells the language of a text in a format
    JobPlan(BiFunction<String, Format, String> languages) {
        this.languages = languages;
    }

    /// @param now from when on the deadline counts; later than the id's own time when an acceptance is repeated
    JobManifest manifest(TenantId tenant, SubmitJob request, JobId id, Instant now) {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        List<TaskSpec> tasks = request.tasks().stream()
                .map(task ->
                        new TaskSpec(TaskId.of(task.kind(), seen.merge(task.kind(), 1, Integer::sum)), task.kind()))
                .toList();
        return new JobManifest(
                id,
                tenant,
                request.priority(),
                request.language()
                        .orElseGet(() -> languages.apply(
                                request.content().text(), request.content().format())),
                id.createdAt(),
                now.plus(request.patience()),
                request.metadata(),
                tasks,
                null,
                null,
                request.cacheTier().orElse(null));
    }

    /// Every task of the job as a worker would get it.
    List<TaskRecord> tasks(Encoded<JobManifest> manifest, SubmitJob request) {
        JobManifest job = manifest.value();
        List<TaskRecord> records = new ArrayList<>();
        for (int i = 0; i < job.tasks().size(); i++) {
            TaskSpec task = job.tasks().get(i);
            TaskRequest asked = request.tasks().get(i);
            CacheKey key = CacheKey.of(job.tenant(), task.kind(), asked.params(), job.language(), request.content());
            records.add(new TaskRecord(
                    manifest, task.id(), task.kind(), asked.params(), key, FIRST_ATTEMPT, request.content()));
        }
        return records;
    }

    /// That the job was accepted with the answers that were known: one event. The answers about a long content could
    /// be too much for one record, so that they follow as events of their own.
    List<JobEvent> events(List<TaskRecord> tasks, Map<CacheKey, CachedResult> known, Instant now) {
        List<JobEvent.TaskCompleted> answers = tasks.stream()
                .filter(task -> known.containsKey(task.cacheKey()))
                .map(task -> answered(task, Objects.requireNonNull(known.get(task.cacheKey())), now))
                .toList();
        if (tasks.getFirst().content().text().length() <= TOGETHER_UP_TO) {
            return List.of(new JobEvent.JobAccepted(now, answers));
        }
        List<JobEvent> events = new ArrayList<>();
        events.add(new JobEvent.JobAccepted(now));
        events.addAll(answers);
        return events;
    }

    private static JobEvent.TaskCompleted answered(TaskRecord task, CachedResult result, Instant now) {
        return new JobEvent.TaskCompleted(
                task.taskId(),
                FIRST_ATTEMPT,
                true,
                result.tier(),
                result.engine(),
                0,
                Money.NONE,
                result.result(),
                null,
                now);
    }
}
