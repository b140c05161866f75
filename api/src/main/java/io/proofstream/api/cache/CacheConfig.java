package io.proofstream.api.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The API's layers of the result cache.
@ConfigMapping(prefix = "proofstream.cache")
interface CacheConfig {

    /// How much this process keeps, by the length of the encoded results.
    @WithDefault("32M")
    MemorySize localSize();

    /// How long this process keeps a result at most; the tier may say less.
    @WithDefault("10M")
    Duration localTime();

    /// How long Redis is left alone after it did not answer.
    @WithDefault("1S")
    Duration rest();
}
