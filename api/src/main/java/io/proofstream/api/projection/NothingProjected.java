package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.TenantId;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/// The read model until there is one.
@DefaultBean
@ApplicationScoped
class NothingProjected implements JobEventLog {

    @Override
    public Optional<JobView> find(TenantId tenant, JobId id) {
        return Optional.empty();
    }

    @Override
    public Optional<JobView> awaitFinished(TenantId tenant, JobId id, Duration atMost) {
        return Optional.empty();
    }
}
