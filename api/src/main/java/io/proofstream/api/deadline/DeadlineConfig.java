package io.proofstream.api.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How jobs past their deadline are found.
@ConfigMapping(prefix = "proofstream.deadline")
interface DeadlineConfig {

    /// How long one look rests after the last.
    @WithDefault("1s")
    Duration every();
}
