package io.proofstream.api.cache;

import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.api.telemetry.ApiMeters.CacheLayer;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.RedisKeys;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.UnreadableRecord;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.value.ValueCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/// What is known already: first what this process remembers, then one question to Redis for all the rest.
///
/// Redis away means that nothing is known, not that a submission fails.
@ApplicationScoped
public class ResultCache {

    private static final Logger LOG = Logger.getLogger(ResultCache.class);

    private final ValueCommands<String, byte[]> shared;
    private final LocalResults local;
    private final CacheConfig config;
    private final ApiMeters meters;
    private final Clock clock = Clock.systemUTC();
    private volatile Instant restUntil = Instant.EPOCH;

    ResultCache(RedisDataSource redis, CacheConfig config, ApiMeters meters) {
        this.shared = redis.value(byte[].class);
        this.local = new LocalResults(config, clock);
        this.config = config;
        this.meters = meters;
    }

    /// The known results of these tasks, by cache key. What this process remembers of all of them is there at once.
    ///
    /// @param waiting where Redis is asked for the rest
    public CompletionStage<Map<CacheKey, CachedResult>> find(List<TaskRecord> tasks, Executor waiting) {
        Map<CacheKey, CachedResult> known = new HashMap<>();
        List<TaskRecord> unknown = new ArrayList<>();
        for (TaskRecord task : tasks) {
            if (!task.cacheTier().caches()) {
                continue;
            }
            Optional<CachedResult> remembered = local.find(task.cacheKey());
            if (remembered.isPresent()) {
                known.put(task.cacheKey(), remembered.get());
                meters.cacheHit(task.cacheTier(), CacheLayer.LOCAL);
            } else {
                unknown.add(task);
            }
        }
        if (unknown.isEmpty()) {
            return CompletableFuture.completedStage(known);
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    askForTheRest(unknown, known);
                    return known;
                },
                waiting);
    }

    private void askForTheRest(List<TaskRecord> unknown, Map<CacheKey, CachedResult> known) {
        Map<String, byte[]> answers = ask(unknown);
        for (TaskRecord task : unknown) {
            read(task, answers)
                    .ifPresentOrElse(
                            result -> {
                                known.put(task.cacheKey(), result);
                                meters.cacheHit(task.cacheTier(), CacheLayer.SHARED);
                            },
                            () -> meters.cacheMiss(task.cacheTier()));
        }
    }

    private Map<String, byte[]> ask(List<TaskRecord> tasks) {
        if (clock.instant().isBefore(restUntil)) {
            meters.cacheUnavailable();
            return Map.of();
        }
        String[] keys =
                tasks.stream().map(task -> RedisKeys.result(task.cacheKey())).toArray(String[]::new);
        try {
            return shared.mget(keys);
        } catch (RuntimeException e) {
            // The client tells a lost connection, a time-out and a full pool by unrelated exceptions.
            restUntil = clock.instant().plus(config.rest());
            meters.cacheUnavailable();
            LOG.warnf("the shared cache does not answer, going on without it: %s", e);
            return Map.of();
        }
    }

    private Optional<CachedResult> read(TaskRecord task, Map<String, byte[]> answers) {
        byte[] bytes = answers.get(RedisKeys.result(task.cacheKey()));
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            CachedResult result = RecordCodec.RESULTS.decode(bytes);
            local.keep(task.cacheKey(), result, bytes.length);
            return Optional.of(result);
        } catch (UnreadableRecord e) {
            LOG.warnf("a cached result cannot be read and is made anew: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
