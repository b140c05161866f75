package io.proofstream.api.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.proofstream.api.job.JobView;
import io.proofstream.api.job.TaskStatus;
import io.proofstream.api.job.TaskView;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.result.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event of a job's stream, as callers see it. Written as JSON, it is the event's `data`.
///
/// Each says when it happened, by the clock of the process that wrote it to the ledger: a whole job by its `createdAt`
/// and `finishedAt`, what is about a task by `at`.
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface StreamEvent {

    /// The first event of every stream: the job as it was accepted.
    record JobAccepted(@JsonValue JobView job) implements StreamEvent {}

    /// The last event of every stream: the whole job.
    record JobFinished(@JsonValue JobView job) implements StreamEvent {}

    /// A task began, or has its outcome.
    record TaskMoved(TaskView task, Instant at) implements StreamEvent {}

    /// Another attempt is coming.
    record TaskRetrying(TaskView task, Instant retryAt, Instant at) implements StreamEvent {}

    /// Part of an answer: text to append, findings to add, or progress.
    record TaskPartial(
            TaskId taskId,
            @Nullable String text,
            @Nullable List<Finding> findings,
            @Nullable Double progress,
            @Nullable String stage,
            Instant at)
            implements StreamEvent {}

    /// The task's partials so far are void.
    record TaskReset(TaskId taskId, Instant at) implements StreamEvent {}

    /// The event's name on the stream.
    default String eventName() {
        return switch (this) {
            case JobAccepted ignored -> "job.accepted";
            case JobFinished ignored -> "job.finished";
            case TaskMoved(TaskView task, Instant ignored) -> moved(task.status());
            case TaskRetrying ignored -> "task.retrying";
            case TaskPartial ignored -> "task.partial";
            case TaskReset ignored -> "task.reset";
        };
    }

    private static String moved(TaskStatus status) {
        return switch (status) {
            case RUNNING -> "task.started";
            case COMPLETED -> "task.completed";
            case FAILED -> "task.failed";
            case CANCELLED -> "task.cancelled";
            case EXPIRED -> "task.expired";
            case QUEUED, RETRYING -> throw new IllegalStateException("no event says that a task is " + status);
        };
    }
}
