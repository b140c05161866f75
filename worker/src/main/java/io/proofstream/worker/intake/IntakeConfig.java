package io.proofstream.worker.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much work a worker takes at once.
@ConfigMapping(prefix = "proofstream.intake")
interface IntakeConfig {

    /// Tasks carried at once, all lanes together; at least one a lane.
    @WithDefault("256")
    int slots();

    /// Records of a lane that wait here for a slot, beside those that the Kafka client holds.
    @WithDefault("32")
    int prefetch();

    /// Size of the records carried at once. Past it, each lane gets only the slots that are kept for it.
    @WithDefault("64M")
    MemorySize memory();

    /// Tasks that may wait for an equal one's answer without holding a slot.
    @WithDefault("1024")
    int followers();

    /// How long running tasks may take to end when the worker is told to stop; the rest goes to another worker.
    @WithDefault("25s")
    Duration grace();
}
