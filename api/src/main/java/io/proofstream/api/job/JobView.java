package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TaskId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A job as callers see it: the fold of its events so far.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record JobView(
        JobId id,
        JobStatus status,
        Priority priority,
        String language,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String batchId,
        @Nullable String customId,
        Map<String, String> metadata,
        @Nullable Score score,
        List<TaskView> tasks,
        JobLinks links) {

    /// The job as it is when nothing has happened to it yet.
    public static JobView accepted(JobManifest job) {
        return new JobView(
                job.id(),
                JobStatus.QUEUED,
                job.priority(),
                job.language(),
                job.createdAt(),
                null,
                job.batchId(),
                job.customId(),
                job.metadata(),
                null,
                job.tasks().stream().map(task -> TaskView.queued(task, job)).toList(),
                JobLinks.of(job.id()));
    }

    public Optional<TaskView> task(TaskId task) {
        return tasks.stream().filter(candidate -> candidate.id().equals(task)).findFirst();
    }

    /// This job with one of its tasks moved on.
    ///
    /// A job ends with the last of its tasks, in whatever order their ends are told.
    ///
    /// @param at when the task moved
    public JobView with(TaskView moved, Instant at) {
        List<TaskView> now = tasks.stream()
                .map(task -> task.id().equals(moved.id()) ? moved : task)
                .toList();
        JobStatus status = JobStatus.of(now);
        return new JobView(
                id,
                status,
                priority,
                language,
                createdAt,
                status.isFinished() ? lastEnd(now, at) : null,
                batchId,
                customId,
                metadata,
                Score.of(now),
                now,
                links);
    }

    private static Instant lastEnd(List<TaskView> tasks, Instant at) {
        return Stream.concat(Stream.of(at), tasks.stream().map(TaskView::finishedAt))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(at);
    }
}
