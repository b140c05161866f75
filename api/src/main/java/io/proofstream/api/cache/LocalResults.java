package io.proofstream.api.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.wire.CachedResult;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// The results that this process keeps in its own memory, bounded by size and by the time that each has left.
final class LocalResults {

    private record Kept(CachedResult result, int bytes) {}

    private final Cache<CacheKey, Kept> kept;

    LocalResults(CacheConfig config, Clock clock) {
        kept = Caffeine.newBuilder()
                .maximumWeight(config.localSize().asLongValue())
                .weigher((CacheKey key, Kept value) -> value.bytes())
                .expireAfter(Expiry.<CacheKey, Kept>creating(
                        (key, value) -> timeLeft(value.result(), config.localTime(), clock)))
                .build();
    }

    private static Duration timeLeft(CachedResult result, Duration atMost, Clock clock) {
        Duration left =
                Duration.between(clock.instant(), result.at().plus(result.tier().timeToLive()));
        Duration bounded = left.compareTo(atMost) < 0 ? left : atMost;
        return bounded.isNegative() ? Duration.ZERO : bounded;
    }

    Optional<CachedResult> find(CacheKey key) {
        return Optional.ofNullable(kept.getIfPresent(key)).map(Kept::result);
    }

    /// @param bytes the length of the encoded result
    void keep(CacheKey key, CachedResult result, int bytes) {
        kept.put(key, new Kept(result, bytes));
    }
}
