package io.proofstream.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened to a job, in the ledger's order. The state of a job is the fold of its events.
///
/// What callers see is derived from these: `job.finished` follows from the last task's end, a cancelled or
/// expired job ends each of its open tasks. The first terminal event of a task counts; a later one is
/// dropped.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JobEvent.JobAccepted.class, name = "job.accepted"),
    @JsonSubTypes.Type(value = JobEvent.JobCancelled.class, name = "job.cancelled"),
    @JsonSubTypes.Type(value = JobEvent.JobExpired.class, name = "job.expired"),
    @JsonSubTypes.Type(value = JobEvent.TaskStarted.class, name = "task.started"),
    @JsonSubTypes.Type(value = JobEvent.TaskPartial.class, name = "task.partial"),
    @JsonSubTypes.Type(value = JobEvent.TaskRetrying.class, name = "task.retrying"),
    @JsonSubTypes.Type(value = JobEvent.TaskReset.class, name = "task.reset"),
    @JsonSubTypes.Type(value = JobEvent.TaskCompleted.class, name = "task.completed"),
    @JsonSubTypes.Type(value = JobEvent.TaskFailed.class, name = "task.failed"),
    @JsonSubTypes.Type(value = JobEvent.TaskCancelled.class, name = "task.cancelled"),
    @JsonSubTypes.Type(value = JobEvent.TaskExpired.class, name = "task.expired")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface JobEvent {

    /// When it happened, by the clock of the process that says so.
    Instant at();

    /// An event about the whole job.
    sealed interface OfJob extends JobEvent {}

    /// An event about one task of the job.
    sealed interface OfTask extends JobEvent {
        TaskId taskId();
    }

    /// The API took the job.
    ///
    /// @param known answers that the cache had: one record carries them all, because a submission waits for it
    record JobAccepted(
            Instant at,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskCompleted> known) implements OfJob {

        public JobAccepted {
            // Absent when nothing was known.
            known = known == null ? List.of() : List.copyOf(known);
        }

        public JobAccepted(Instant at) {
            this(at, List.of());
        }
    }

    /// Its caller wants no more of it: every open task is cancelled.
    record JobCancelled(Instant at) implements OfJob {}

    /// Its deadline passed: every open task has expired.
    record JobExpired(Instant at) implements OfJob {}

    /// A worker began an attempt.
    ///
    /// @param attempt from 1
    record TaskStarted(TaskId taskId, int attempt, String engine, Instant at) implements OfTask {}

    /// Part of an answer: text to append, findings to add, or progress. At least one of the three.
    ///
    /// @param progress 0 to 1
    record TaskPartial(
            TaskId taskId,
            @Nullable String text,
            @Nullable List<Finding> findings,
            @Nullable Double progress,
            @Nullable String stage,
            Instant at)
            implements OfTask {}

    /// An attempt failed and another is coming.
    record TaskRetrying(TaskId taskId, int attempt, Failure failure, Instant retryAt, Instant at) implements OfTask {}

    /// The partials so far are void: a new attempt replaces them.
    record TaskReset(TaskId taskId, Instant at) implements OfTask {}

    /// The task's answer.
    ///
    /// @param cached whether the answer was known, or shared with an equal task: no work was done for this one
    /// @param engine `local`, or the provider and the model
    /// @param startedAt when the attempt began, if it was so short that no event of its own says so; or null
    record TaskCompleted(
            TaskId taskId,
            int attempt,
            boolean cached,
            CacheTier cacheTier,
            String engine,
            long durationMs,
            Money cost,
            ResultJson result,
            @Nullable Instant startedAt,
            Instant at)
            implements OfTask {

        /// That its attempt began, where this event says that, too.
        public Optional<TaskStarted> started() {
            return Optional.ofNullable(startedAt).map(start -> new TaskStarted(taskId, attempt, engine, start));
        }
    }

    /// The task has failed for good.
    record TaskFailed(TaskId taskId, int attempt, Failure failure, Instant at) implements OfTask {}

    /// The task was cancelled while a worker had it.
    record TaskCancelled(TaskId taskId, int attempt, Instant at) implements OfTask {}

    /// A worker met the task after its deadline, or the deadline met it at work.
    record TaskExpired(TaskId taskId, int attempt, Instant at) implements OfTask {}
}
