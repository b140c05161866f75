package io.proofstream.common.wire;

import io.proofstream.common.job.CacheTier;
import io.proofstream.common.result.ResultJson;
import java.time.Instant;

/// A result as the cache keeps it, with who made it and when.
public record CachedResult(ResultJson result, CacheTier tier, String engine, Instant at) {}
