package io.proofstream.common.wire;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.job.JobId;

/// The Redis keys that both the API and the worker touch. Each has an expiry wherever it is written.
public final class RedisKeys {

    /// Channel on which cancelled job ids are announced to running workers.
    public static final String CANCELLATIONS = "ps:cancellations";

    private RedisKeys() {}

    /// A cached result.
    public static String result(CacheKey key) {
        return "ps:result:" + key.value();
    }

    /// Set when a job was cancelled, so that its queued tasks do no work.
    public static String cancelled(JobId job) {
        return "ps:cancelled:" + job.value();
    }
}
