package io.proofstream.worker.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How known results are kept. How long a write to Redis may take is `quarkus.redis.timeout`.
@ConfigMapping(prefix = "proofstream.cache")
interface CacheConfig {

    /// Memory for results in this process, by their size as JSON.
    @WithDefault("32M")
    MemorySize localSize();

    /// The longest that a result stays in this process; what its tier allows, if that is less.
    @WithDefault("10m")
    Duration localTime();

    /// The longest that a task waits for what Redis knows, its turn included.
    @WithDefault("500ms")
    Duration readPatience();

    /// Failed calls to Redis in a row after which tasks go on without it.
    @WithDefault("3")
    int failures();

    /// How long they do, before one tries again.
    @WithDefault("1s")
    Duration pause();
}
