package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// @param at when the task moved: the job's end if it was the last one open
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
                status.isFinished() ? at : null,
                batchId,
                customId,
                metadata,
                Score.of(now),
                now,
                links);
    }
}
