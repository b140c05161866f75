package io.proofstream.api.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long a repeated request is recognised.
@ConfigMapping(prefix = "proofstream.idempotency")
interface IdempotencyConfig {

    /// How long an accepted request is remembered.
    @WithDefault("24H")
    Duration keep();

    /// How long one being accepted keeps its key to itself. Longer than the queue's time-out.
    @WithDefault("15S")
    Duration accepting();

    /// How long one that was not accepted keeps its job id for a repeat.
    @WithDefault("10M")
    Duration open();
}
