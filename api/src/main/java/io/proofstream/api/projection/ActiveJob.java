package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.api.job.TaskStatus;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.result.ResultJson;
import java.time.Instant;
import java.util.List;

/// A job as the projector knows it between batches: how it stands and how far its ledger was read, without results.
final class ActiveJob {

    private final JobManifest manifest;
    private JobView job;
    private long lastOffset = -1;

    ActiveJob(JobManifest manifest) {
        this.manifest = manifest;
        this.job = JobFold.begin(manifest).job();
    }

    JobManifest manifest() {
        return manifest;
    }

    JobView job() {
        return job;
    }

    /// Whether anything of the job is in the read model.
    boolean isKnown() {
        return lastOffset >= 0;
    }

    boolean hasResult() {
        return job.tasks().stream().anyMatch(task -> task.status() == TaskStatus.COMPLETED);
    }

    /// @return whether the event belongs in the history; not when it was folded already, or changes nothing
    boolean fold(LedgerEntry entry) {
        if (entry.offset() <= lastOffset) {
            return false;
        }
        JobFold.Step step = JobFold.apply(job, withoutResult(entry.event()));
        if (step.changedNothing() && isKnown()) {
            return false;
        }
        job = step.job();
        lastOffset = entry.offset();
        return true;
    }

    private static JobEvent withoutResult(JobEvent event) {
        if (event instanceof JobEvent.JobAccepted(Instant at, List<JobEvent.TaskCompleted> known)) {
            return new JobEvent.JobAccepted(
                    at, known.stream().map(ActiveJob::withoutResult).toList());
        }
        return event instanceof JobEvent.TaskCompleted done ? withoutResult(done) : event;
    }

    private static JobEvent.TaskCompleted withoutResult(JobEvent.TaskCompleted done) {
        return new JobEvent.TaskCompleted(
                done.taskId(),
                done.attempt(),
                done.cached(),
                done.cacheTier(),
                done.engine(),
                done.durationMs(),
                done.cost(),
                ResultJson.LEFT_OUT,
                done.startedAt(),
                done.at());
    }
}
