package io.proofstream.api.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How patient the API is with Kafka.
@ConfigMapping(prefix = "proofstream.queue")
interface QueueConfig {

    /// How long a job's records may take to be acknowledged.
    @WithDefault("4S")
    Duration timeout();

    /// How many records may wait for their acknowledgement at once; more are refused.
    @WithDefault("4096")
    int inFlight();

    /// How many jobs in a row must fail before submissions are refused at once.
    @WithDefault("4")
    int failures();

    /// How long submissions are then refused before one is tried again.
    @WithDefault("1S")
    Duration rest();
}
