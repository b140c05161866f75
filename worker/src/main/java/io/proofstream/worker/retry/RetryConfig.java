package io.proofstream.worker.retry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// When a failed task gets another attempt.
@ConfigMapping(prefix = "proofstream.retry")
interface RetryConfig {

    /// The waits after the first, second, … attempt; one more attempt is made than there are waits.
    @WithDefault("2s,4s,8s,16s")
    List<Duration> delays();

    /// How far a wait may differ from its figure, as a part of it, so that what failed together does not return
    /// together.
    @WithDefault("0.2")
    double jitter();

    /// Tasks that wait here for their next attempt; the rest waits in Kafka.
    @WithDefault("256")
    int held();
}
