package io.proofstream.api.queue;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.TaskRecord;
import java.util.List;

/// The ledger's writing side. Returns only when Kafka has acknowledged every record (`acks=all`).
public interface TaskQueue {

    /// Accepts a job: its events to the ledger and its tasks to their lanes, in one breath.
    ///
    /// @param events in order; the first is `job.accepted`
    /// @param tasks those that need a worker; may be empty
    /// @throws QueueUnavailable when not everything was acknowledged in time; repeating it is safe
    void accept(JobManifest job, List<JobEvent> events, List<TaskRecord> tasks) throws QueueUnavailable;

    /// Appends one more event of a job to the ledger.
    ///
    /// @throws QueueUnavailable when it was not acknowledged in time; repeating it is safe
    void append(JobManifest job, JobEvent event) throws QueueUnavailable;
}
