package io.proofstream.api.projection;

import io.proofstream.api.job.JobStatus;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TenantId;
import java.time.Instant;

/// The Redis keys of the read model.
final class ReadModelKeys {

    /// A hash: for each partition of the ledger the offset that comes next; under `<partition>:end` where the
    /// ledger ended when an instance last took it over; under `<partition>:time` the time to which it was
    /// followed, in milliseconds since the epoch. Missing when Redis has lost what it held.
    static final String POSITIONS = "ps:positions";

    /// A sorted set of the unfinished jobs by deadline, in milliseconds since the epoch.
    static final String DEADLINES = "ps:deadlines";

    private static final String LIVE = "ps:live:";

    private ReadModelKeys() {}

    /// A list: the job's manifest, then its ledger entries.
    static String history(JobId job) {
        return "ps:job:" + member(job);
    }

    /// The channel on which a job's new entries are published.
    static String live(JobId job) {
        return LIVE + member(job);
    }

    static JobId ofLive(String channel) {
        return ofMember(channel.substring(LIVE.length()));
    }

    /// A sorted set of one tenant's jobs that stand so, by name: a job is in exactly one.
    static String index(TenantId tenant, JobStatus status, Priority priority) {
        return "ps:jobs:" + tenant + ":" + status.wireName() + ":" + priority.wireName();
    }

    /// A job as a member of an index; members sort by time of creation.
    static String member(JobId job) {
        return job.value().substring(4);
    }

    static JobId ofMember(String member) {
        return new JobId("job_" + member);
    }

    /// What every member of a job created at `instant` or later is not less than.
    static String leastMemberAt(Instant instant) {
        return member(JobId.leastAt(instant));
    }
}
