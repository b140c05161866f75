package io.proofstream.api.projection;

import io.vertx.core.Future;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Many commands to Redis in one round trip, in order, on one connection.
@ApplicationScoped
class RedisPipeline {

    private final Redis redis;
    private final Duration within;

    RedisPipeline(Redis redis, ProjectionConfig config) {
        this.redis = redis;
        this.within = config.answerWithin();
    }

    /// The answers, in order; null for a value that is not there. Fails when any command fails; others may have been
    /// done.
    Future<List<@Nullable Response>> send(List<Request> commands) {
        if (commands.isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        return redis.batch(commands)
                .recover(failure -> isUnknownScript(failure)
                        ? loadScripts().compose(loaded -> redis.batch(commands))
                        : Future.failedFuture(failure));
    }

    /// The same, for a caller that waits.
    ///
    /// @throws RedisAway when there is no good answer within the configured time
    List<@Nullable Response> await(List<Request> commands) throws RedisAway {
        try {
            return send(commands)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new RedisAway("Redis: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new RedisAway("Redis did not answer within " + within, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisAway("interrupted while Redis was asked", e);
        }
    }

    private Future<List<@Nullable Response>> loadScripts() {
        List<Request> loads = new ArrayList<>();
        for (Script script : Script.values()) {
            loads.add(script.load());
        }
        return redis.batch(loads);
    }

    private static boolean isUnknownScript(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("NOSCRIPT");
    }
}
