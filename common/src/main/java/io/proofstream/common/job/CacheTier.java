package io.proofstream.common.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How long a result stays true, by how fast its subject changes.
public enum CacheTier {
    /// Analyses of a given text.
    @JsonProperty("permanent")
    PERMANENT(Duration.ofDays(90)),
    /// Templates and blocks.
    @JsonProperty("stable")
    STABLE(Duration.ofDays(7)),
    /// Translations and improvements.
    @JsonProperty("dynamic")
    DYNAMIC(Duration.ofHours(1)),
    /// Live suggestions.
    @JsonProperty("realtime")
    REALTIME(Duration.ofMinutes(10)),
    /// Never kept.
    @JsonProperty("none")
    NONE(Duration.ZERO);

    private final Duration timeToLive;

    CacheTier(Duration timeToLive) {
        this.timeToLive = timeToLive;
    }

    /// How long a result of this tier may be served; zero when it must not be kept.
    public Duration timeToLive() {
        return timeToLive;
    }

    public boolean caches() {
        return this != NONE;
    }

    /// The one that keeps a result for a shorter time.
    ///
    /// @param other null for no wish
    public CacheTier orShorter(@Nullable CacheTier other) {
        return other == null || timeToLive.compareTo(other.timeToLive) <= 0 ? this : other;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
