package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.TenantId;
import java.time.Duration;
import java.util.Optional;

/// The read model: the history of every job, as the projector made it from the ledger.
public interface JobEventLog {

    /// The job as it stands, if the tenant has such a job. A job accepted a moment ago may not be projected yet: its id
    /// tells its age, and the call waits for it, at most about a second.
    Optional<JobView> find(TenantId tenant, JobId id);

    /// The job when it has finished, or as it stands when `atMost` has passed.
    Optional<JobView> awaitFinished(TenantId tenant, JobId id, Duration atMost);
}
