package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of a tenant's jobs, newest first.
///
/// @param next the job after which the next page begins; null when there is none
public record JobPage(List<JobView> jobs, @Nullable JobId next) {}
