package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.api.job.TaskStatus;
import io.proofstream.api.job.TaskView;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rule by which the ledger's events become a job and its stream. Pure: the same events in the same order always
/// give the same history, on any machine, at any time.
///
/// The stream begins with `job.accepted`, whichever event of the job comes first, and ends with `job.finished`, which
/// follows from the last open task's end. The first terminal event of a task wins. What comes late, twice, from an
/// attempt that was given up, or for a task that the job does not have, changes nothing.
public final class JobFold {

    /// What one event did.
    ///
    /// @param job the job after it
    /// @param events what callers see of it; empty when the event changed nothing
    public record Step(JobView job, List<StreamEvent> events) {

        public boolean changedNothing() {
            return events.isEmpty();
        }

        private Step then(Step next) {
            return changedNothing()
                    ? next
                    : new Step(
                            next.job(),
                            Stream.concat(events.stream(), next.events().stream())
                                    .toList());
        }
    }

    private JobFold() {}

    /// The job after all of these events.
    public static JobView of(JobManifest manifest, List<JobEvent> events) {
        JobView job = begin(manifest).job();
        for (JobEvent event : events) {
            job = apply(job, event).job();
        }
        return job;
    }

    /// The beginning of a job's history.
    public static Step begin(JobManifest manifest) {
        JobView job = JobView.accepted(manifest);
        return new Step(job, List.of(new StreamEvent.JobAccepted(job)));
    }

    /// The job after one more event.
    public static Step apply(JobView job, JobEvent event) {
        if (job.status().isFinished()) {
            return nothing(job);
        }
        return switch (event) {
            case JobEvent.JobAccepted accepted -> answer(job, accepted.known());
            case JobEvent.JobCancelled(Instant at) -> endOpenTasks(job, TaskStatus.CANCELLED, at);
            case JobEvent.JobExpired(Instant at) -> endOpenTasks(job, TaskStatus.EXPIRED, at);
            case JobEvent.OfTask ofTask ->
                job.task(ofTask.taskId()).map(task -> apply(job, task, ofTask)).orElseGet(() -> nothing(job));
        };
    }

    private static Step apply(JobView job, TaskView task, JobEvent.OfTask event) {
        return switch (event) {
            case JobEvent.TaskStarted started ->
                task.isTakenAgain(started)
                        ? say(job, new StreamEvent.TaskReset(started.taskId(), event.at()))
                        : move(job, task.after(started), event.at());
            case JobEvent.TaskCompleted completed -> complete(job, task, completed);
            case JobEvent.TaskFailed failed ->
                move(job, task.ended(TaskStatus.FAILED, failed.attempt(), failed.failure(), failed.at()), event.at());
            case JobEvent.TaskCancelled cancelled ->
                move(job, task.ended(TaskStatus.CANCELLED, cancelled.attempt(), null, cancelled.at()), event.at());
            case JobEvent.TaskExpired expired ->
                move(job, task.ended(TaskStatus.EXPIRED, expired.attempt(), null, expired.at()), event.at());
            case JobEvent.TaskRetrying retrying ->
                task.after(retrying)
                        .map(now -> new Step(
                                job.with(now, event.at()),
                                List.of(new StreamEvent.TaskRetrying(now, retrying.retryAt(), event.at()))))
                        .orElseGet(() -> nothing(job));
            case JobEvent.TaskPartial partial ->
                task.status() == TaskStatus.RUNNING ? say(job, partial(partial)) : nothing(job);
            case JobEvent.TaskReset reset ->
                task.status().isTerminal()
                        ? nothing(job)
                        : say(job, new StreamEvent.TaskReset(reset.taskId(), event.at()));
        };
    }

    private static Step complete(JobView job, TaskView task, JobEvent.TaskCompleted completed) {
        Step begun =
                completed.started().map(started -> apply(job, task, started)).orElseGet(() -> nothing(job));
        TaskView now = begun.job().task(task.id()).orElseThrow();
        return begun.then(move(begun.job(), now.after(completed), completed.at()));
    }

    private static Step answer(JobView job, List<JobEvent.TaskCompleted> known) {
        List<StreamEvent> events = new ArrayList<>();
        JobView now = job;
        for (JobEvent.TaskCompleted completed : known) {
            Step step = apply(now, completed);
            now = step.job();
            events.addAll(step.events());
        }
        return new Step(now, List.copyOf(events));
    }

    private static Step endOpenTasks(JobView job, TaskStatus outcome, Instant at) {
        List<StreamEvent> events = new ArrayList<>();
        JobView now = job;
        for (TaskView task : job.tasks()) {
            Step step = move(now, task.ended(outcome, task.attempt(), null, at), at);
            now = step.job();
            events.addAll(step.events());
        }
        return new Step(now, List.copyOf(events));
    }

    private static Step move(JobView job, Optional<TaskView> moved, Instant at) {
        if (moved.isEmpty()) {
            return nothing(job);
        }
        JobView now = job.with(moved.get(), at);
        StreamEvent event = new StreamEvent.TaskMoved(moved.get(), at);
        return new Step(
                now, now.status().isFinished() ? List.of(event, new StreamEvent.JobFinished(now)) : List.of(event));
    }

    private static StreamEvent partial(JobEvent.TaskPartial event) {
        return new StreamEvent.TaskPartial(
                event.taskId(), event.text(), event.findings(), event.progress(), event.stage(), event.at());
    }

    private static Step say(JobView job, StreamEvent event) {
        return new Step(job, List.of(event));
    }

    private static Step nothing(JobView job) {
        return new Step(job, List.of());
    }
}
