package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TaskSpec;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A task as callers see it. It moves on by the events that it allows; one that it does not allow, because it is late
/// or of an attempt that was given up, moves nothing.
///
/// @param attempt the attempt in hand or last made, from 1; 0 while none was begun
/// @param engine null until a worker or the cache named it
/// @param durationMs time at work in the last attempt, in milliseconds; 0 for an answer from the cache
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        TaskId id,
        Kind kind,
        TaskStatus status,
        int attempt,
        boolean cached,
        CacheTier cacheTier,
        @Nullable String engine,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long durationMs,
        Money cost,

        @Schema(implementation = AnalysisResult.class) @Nullable
        ResultJson result,

        @Nullable Failure error) {

    /// A task of this job that nobody has begun.
    public static TaskView queued(TaskSpec task, JobManifest job) {
        return new TaskView(
                task.id(),
                task.kind(),
                TaskStatus.QUEUED,
                0,
                false,
                task.kind().cacheTier().orShorter(job.cacheTier()),
                null,
                null,
                null,
                null,
                Money.NONE,
                null,
                null);
    }

    /// The task at work, unless this attempt is already under way or was given up.
    public Optional<TaskView> after(JobEvent.TaskStarted event) {
        if (status.isTerminal() || event.attempt() <= attempt) {
            return Optional.empty();
        }
        return Optional.of(new TaskView(
                id,
                kind,
                TaskStatus.RUNNING,
                event.attempt(),
                false,
                cacheTier,
                event.engine(),
                event.at(),
                null,
                null,
                cost,
                null,
                null));
    }

    /// Whether an attempt that is under way begins once more: its worker died, and another was given the same record.
    /// The event of the first beginning, delivered twice, is none.
    public boolean isTakenAgain(JobEvent.TaskStarted event) {
        return status == TaskStatus.RUNNING
                && event.attempt() == attempt
                && !event.at().equals(startedAt);
    }

    /// The task waiting for another attempt, unless that was known or a later attempt has begun.
    public Optional<TaskView> after(JobEvent.TaskRetrying event) {
        boolean known = status == TaskStatus.RETRYING && event.attempt() == attempt;
        if (status.isTerminal() || event.attempt() < attempt || known) {
            return Optional.empty();
        }
        return Optional.of(new TaskView(
                id,
                kind,
                TaskStatus.RETRYING,
                event.attempt(),
                false,
                cacheTier,
                engine,
                startedAt,
                null,
                null,
                cost,
                null,
                event.failure()));
    }

    /// The task with its answer, unless it has its outcome already. Of which attempt the answer is does not matter.
    public Optional<TaskView> after(JobEvent.TaskCompleted event) {
        if (status.isTerminal()) {
            return Optional.empty();
        }
        return Optional.of(new TaskView(
                id,
                kind,
                TaskStatus.COMPLETED,
                Math.max(attempt, event.attempt()),
                event.cached(),
                event.cacheTier(),
                event.engine(),
                startedAt,
                event.at(),
                event.durationMs(),
                event.cost(),
                event.result(),
                null));
    }

    /// The task ended without an answer, unless it has its outcome already.
    ///
    /// @param error why; null where the status says it all
    public Optional<TaskView> ended(TaskStatus outcome, int attempt, @Nullable Failure error, Instant at) {
        if (!outcome.isTerminal() || outcome == TaskStatus.COMPLETED) {
            throw new IllegalArgumentException("no end without an answer: " + outcome);
        }
        if (status.isTerminal()) {
            return Optional.empty();
        }
        return Optional.of(new TaskView(
                id,
                kind,
                outcome,
                Math.max(this.attempt, attempt),
                false,
                cacheTier,
                engine,
                startedAt,
                at,
                startedAt == null
                        ? null
                        : Math.max(0, Duration.between(startedAt, at).toMillis()),
                cost,
                null,
                error));
    }
}
