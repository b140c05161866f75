package io.proofstream.api.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Where a task stands.
public enum TaskStatus {
    @JsonProperty("queued")
    QUEUED,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("retrying")
    RETRYING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("expired")
    EXPIRED;

    /// Whether the task has its one outcome.
    public boolean isTerminal() {
        return switch (this) {
            case QUEUED, RUNNING, RETRYING -> false;
            case COMPLETED, FAILED, CANCELLED, EXPIRED -> true;
        };
    }
}
