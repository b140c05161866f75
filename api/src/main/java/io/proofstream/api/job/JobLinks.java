package io.proofstream.api.job;

import io.proofstream.common.job.JobId;

/// Where a job's resources are.
public record JobLinks(String self, String events, String cancel) {

    public static JobLinks of(JobId id) {
        String self = "/v1/jobs/" + id;
        return new JobLinks(self, self + "/events", self + "/cancel");
    }
}
