package io.proofstream.worker.cache;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.RedisKeys;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.UnreadableRecord;
import io.proofstream.worker.telemetry.WorkerMeters;
import io.proofstream.worker.telemetry.WorkerMeters.CacheLayer;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.value.ValueCommands;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Results that are known already: in this process, and in Redis for all. Without Redis the work goes on, uncached.
@Singleton
public class ResultCache {

    private static final Logger LOG = Logger.getLogger(ResultCache.class);

    private final ValueCommands<String, byte[]> redis;
    private final GatheredReads reads;
    private final LocalResults local;
    private final Breaker breaker;
    private final WorkerMeters meters;

    ResultCache(RedisDataSource redis, Redis client, Vertx vertx, CacheConfig config, WorkerMeters meters) {
        this.redis = redis.value(String.class, byte[].class);
        this.reads = new GatheredReads(client, vertx, config.readPatience());
        this.local = new LocalResults(config.localSize().asLongValue(), config.localTime());
        this.breaker = new Breaker(config.failures(), config.pause());
        this.meters = meters;
    }

    /// Asks, in at most one round trip, whether the task's job was cancelled and whether its answer is known. An answer
    /// in this process makes the round trip needless.
    public LookUp lookUp(TaskRecord task) {
        CacheTier tier = task.cacheTier();
        CachedResult known = tier.caches() ? local.get(task.cacheKey()) : null;
        if (known != null) {
            meters.cacheLookUp(tier, CacheLayer.LOCAL);
            return new LookUp(false, known);
        }
        LookUp shared = breaker.mayTry(System.nanoTime()) ? askRedis(task) : LookUp.NOTHING;
        if (tier.caches()) {
            meters.cacheLookUp(tier, shared.result() == null ? CacheLayer.NONE : CacheLayer.SHARED);
        }
        return shared;
    }

    /// What this process knows of a result, without a round trip.
    public @Nullable CachedResult local(CacheKey key) {
        return local.get(key);
    }

    /// Keeps a result for as long as its tier allows.
    public void keep(CacheKey key, CachedResult result) {
        byte[] bytes = RecordCodec.RESULTS.encode(result);
        local.put(key, result, bytes.length);
        if (breaker.mayTry(System.nanoTime())) {
            try {
                redis.psetex(RedisKeys.result(key), result.tier().timeToLive().toMillis(), bytes);
                breaker.succeeded();
            } catch (RuntimeException e) {
                failed(e);
            }
        }
    }

    private LookUp askRedis(TaskRecord task) {
        String mark = RedisKeys.cancelled(task.job().id());
        String result = RedisKeys.result(task.cacheKey());
        try {
            Map<String, byte[]> found = reads.get(task.cacheTier().caches() ? List.of(mark, result) : List.of(mark));
            breaker.succeeded();
            return new LookUp(found.get(mark) != null, read(task.cacheKey(), found.get(result)));
        } catch (RuntimeException e) {
            failed(e);
            return LookUp.NOTHING;
        }
    }

    private @Nullable CachedResult read(CacheKey key, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            CachedResult result = RecordCodec.RESULTS.decode(bytes);
            local.put(key, result, bytes.length);
            return result;
        } catch (UnreadableRecord e) {
            LOG.warnf("a cached result cannot be read and is made again: %s", e.getMessage());
            return null;
        }
    }

    private void failed(RuntimeException failure) {
        meters.cacheUnavailable();
        if (breaker.failed(System.nanoTime())) {
            LOG.warnf("working without the shared cache until Redis answers: %s", failure);
        }
    }
}
