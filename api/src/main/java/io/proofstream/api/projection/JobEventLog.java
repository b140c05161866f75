package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.TenantId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The read model: the history of every job, as the projector made it from the ledger.
///
/// A job accepted a moment ago may not be projected yet: its id tells its age, and each call that names a job waits for
/// it, some seconds at most. While the read model cannot tell (it is away, rebuilt or behind), each call ends the
/// request with the problem `overloaded` ([io.proofstream.api.problem.ApiProblem]).
public interface JobEventLog {

    /// The job as it stands, if the tenant has such a job.
    default Optional<JobView> find(TenantId tenant, JobId id) {
        return history(tenant, id).map(JobHistory::job);
    }

    /// The job when it has finished, or as it stands when `atMost` has passed.
    Optional<JobView> awaitFinished(TenantId tenant, JobId id, Duration atMost);

    /// The job and all that has happened to it, if the tenant has such a job.
    Optional<JobHistory> history(TenantId tenant, JobId id);

    /// Follows a job, if the tenant has such a job.
    ///
    /// @param after only events after this one; null for all. It need not be an event of the job
    /// @return to be closed by the caller
    Optional<JobStream> follow(TenantId tenant, JobId id, @Nullable EventId after);

    /// The tenant's jobs, newest first.
    JobPage list(TenantId tenant, JobQuery query);
}
