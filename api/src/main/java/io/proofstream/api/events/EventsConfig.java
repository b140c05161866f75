package io.proofstream.api.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How event streams are served.
@ConfigMapping(prefix = "proofstream.events")
interface EventsConfig {

    /// The most streams open at once; one more is refused with `overloaded`.
    @WithDefault("20000")
    int maxStreams();

    /// How long a stream is silent before a comment says that it lives.
    @WithDefault("15s")
    Duration heartbeat();

    /// How long a client may leave what was written to it untaken before it is disconnected.
    @WithDefault("30s")
    Duration stalledAfter();

    /// When a client that was disconnected is to come back.
    @WithDefault("2s")
    Duration reconnectAfter();
}
