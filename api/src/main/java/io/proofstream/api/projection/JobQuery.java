package io.proofstream.api.projection;

import io.proofstream.api.job.JobStatus;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.Priority;
import org.jspecify.annotations.Nullable;

/// Which of a tenant's jobs are asked for.
///
/// @param status null for any
/// @param priority null for any
/// @param after only jobs older than this one; null for the newest
/// @param limit at least 1
public record JobQuery(
        @Nullable JobStatus status,
        @Nullable Priority priority,
        @Nullable JobId after,
        int limit) {

    public JobQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a page holds at least one job: " + limit);
        }
    }
}
