package io.proofstream.api.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How patient the API is with Kafka.
@ConfigMapping(prefix = "proofstream.queue")
interface QueueConfig {

    /// How long a record may take to be acknowledged, every resending included.
    @WithDefault("3S")
    Duration timeout();

    /// How long one request to the broker may take; at most the time above.
    @WithDefault("2S")
    Duration requestTimeout();

    /// How long a call may wait for topics that are not known yet.
    @WithDefault("1S")
    Duration patience();

    /// The largest record that is sent, in bytes; no more than the topics take.
    @WithDefault("4194304")
    int maxRecordBytes();

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
