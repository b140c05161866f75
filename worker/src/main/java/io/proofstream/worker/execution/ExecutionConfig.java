package io.proofstream.worker.execution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/// How tasks are carried through.
@ConfigMapping(prefix = "proofstream.execution")
interface ExecutionConfig {

    /// Cores that engines may fill; by default those of the machine.
    OptionalInt cores();

    /// Engine threads that may run on after they were called off, before they keep their cores from others.
    @WithDefault("8")
    int strays();

    /// The least time between two partial results of one task.
    @WithDefault("150ms")
    Duration partialsInterval();
}
