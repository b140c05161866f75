package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TaskSpec;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A task as callers see it.
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
        @Nullable AnalysisResult result,
        @Nullable Failure error) {

    public static TaskView queued(TaskSpec task) {
        return new TaskView(
                task.id(),
                task.kind(),
                TaskStatus.QUEUED,
                0,
                false,
                task.kind().cacheTier(),
                null,
                null,
                null,
                null,
                Money.NONE,
                null,
                null);
    }
}
