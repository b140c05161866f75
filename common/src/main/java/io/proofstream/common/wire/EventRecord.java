package io.proofstream.common.wire;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;

/// One event as it stands in the ledger, with its job's manifest. Its Kafka key is the job's id.
public record EventRecord(
        @JsonProperty("job") Encoded<JobManifest> manifest,
        @JsonProperty("event") Encoded<JobEvent> what) {

    /// Checks what JSON may leave out, so that a record is either whole or unreadable.
    public EventRecord {
        requireNonNull(manifest, "job");
        requireNonNull(what, "event");
        check(what.value());
    }

    public JobManifest job() {
        return manifest.value();
    }

    public JobEvent event() {
        return what.value();
    }

    private static void check(JobEvent event) {
        requireNonNull(event.at(), "event.at");
        if (event instanceof JobEvent.OfTask ofTask) {
            requireNonNull(ofTask.taskId(), "event.taskId");
        }
        switch (event) {
            case JobEvent.TaskCompleted done -> {
                requireNonNull(done.result(), "event.result");
                requireNonNull(done.cacheTier(), "event.cacheTier");
                requireNonNull(done.engine(), "event.engine");
                requireNonNull(done.cost(), "event.cost");
            }
            case JobEvent.TaskRetrying retrying -> {
                requireNonNull(retrying.failure(), "event.failure");
                requireNonNull(retrying.retryAt(), "event.retryAt");
            }
            case JobEvent.TaskFailed failed -> requireNonNull(failed.failure(), "event.failure");
            case JobEvent.OfJob ignored -> {}
            case JobEvent.OfTask ignored -> {}
        }
    }
}
