package io.proofstream.api.cache;

import io.quarkus.redis.datasource.RedisDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Tells whether Redis answers. Its loss is told and does not make this instance unready: jobs are still accepted.
@Readiness
@ApplicationScoped
class CacheHealth implements HealthCheck {

    private final RedisDataSource redis;

    CacheHealth(RedisDataSource redis) {
        this.redis = redis;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("redis")
                .up()
                .withData("answers", answers())
                .build();
    }

    private boolean answers() {
        try {
            return "PONG".equals(redis.execute("PING").toString());
        } catch (RuntimeException e) {
            // The client tells a lost connection, a time-out and a full pool by unrelated exceptions.
            return false;
        }
    }
}
