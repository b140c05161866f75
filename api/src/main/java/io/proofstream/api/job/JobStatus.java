package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where a job stands.
public enum JobStatus {
    @JsonProperty("queued")
    QUEUED,
    @JsonProperty("running")
    RUNNING,
    /// Every task completed.
    @JsonProperty("completed")
    COMPLETED,
    /// At least one task completed and at least one did not.
    @JsonProperty("partial")
    PARTIAL,
    /// No task completed and at least one failed.
    @JsonProperty("failed")
    FAILED,
    /// Every task was cancelled.
    @JsonProperty("cancelled")
    CANCELLED,
    /// No task completed or failed, and at least one expired.
    @JsonProperty("expired")
    EXPIRED;

    public boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its tasks make of a job.
    static JobStatus of(List<TaskView> tasks) {
        Set<TaskStatus> seen = EnumSet.noneOf(TaskStatus.class);
        tasks.forEach(task -> seen.add(task.status()));
        if (!seen.stream().allMatch(TaskStatus::isTerminal)) {
            return seen.equals(EnumSet.of(TaskStatus.QUEUED)) ? QUEUED : RUNNING;
        }
        if (seen.contains(TaskStatus.COMPLETED)) {
            return seen.size() == 1 ? COMPLETED : PARTIAL;
        }
        if (seen.contains(TaskStatus.FAILED)) {
            return FAILED;
        }
        return seen.contains(TaskStatus.EXPIRED) ? EXPIRED : CANCELLED;
    }
}
