package io.proofstream.worker.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.wire.CachedResult;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The results that this process made or met a moment ago: bounded by their size, and by their tier's time from when
/// they were made.
final class LocalResults {

    private record Entry(CachedResult result, int bytes, Duration left) {}

    private final Cache<CacheKey, Entry> entries;
    private final Duration atMost;

    LocalResults(long maximumBytes, Duration atMost) {
        this.atMost = atMost;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((CacheKey key, Entry entry) -> entry.bytes())
                .expireAfter(Expiry.creating((CacheKey key, Entry entry) -> entry.left()))
                .build();
    }

    @Nullable
    CachedResult get(CacheKey key) {
        Entry entry = entries.getIfPresent(key);
        return entry == null ? null : entry.result();
    }

    /// @param bytes the result's size as JSON
    void put(CacheKey key, CachedResult result, int bytes) {
        Duration left =
                Duration.between(Instant.now(), result.at().plus(result.tier().timeToLive()));
        if (left.isPositive()) {
            entries.put(key, new Entry(result, bytes, left.compareTo(atMost) < 0 ? left : atMost));
        }
    }
}
