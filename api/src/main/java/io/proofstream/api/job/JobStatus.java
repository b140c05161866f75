package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonProperty;

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
    /// No task completed or failed, and at least one was cancelled.
    @JsonProperty("cancelled")
    CANCELLED,
    /// Every task expired.
    @JsonProperty("expired")
    EXPIRED;

    public boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }
}
