package io.proofstream.api.cancellation;

import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.RedisKeys;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/// Tells the workers of a cancelled job. It saves work and no more: the ledger has the cancellation, so where Redis is
/// away the job ends all the same.
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);
    /// A task may stand in its lane until its deadline, and a worker's clock may differ.
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final Redis redis;
    private final Clock clock = Clock.systemUTC();

    Announcement(Redis redis) {
        this.redis = redis;
    }

    /// Does not wait.
    void cancelled(JobManifest job) {
        Duration open = Duration.between(clock.instant(), job.deadline());
        Duration expiry = (open.isNegative() ? Duration.ZERO : open).plus(MARGIN);
        Request mark = Request.cmd(Command.SET)
                .arg(RedisKeys.cancelled(job.id()))
                .arg("1")
                .arg("PX")
                .arg(expiry.toMillis());
        Request announce = Request.cmd(Command.PUBLISH)
                .arg(RedisKeys.CANCELLATIONS)
                .arg(job.id().value());
        redis.batch(List.of(mark, announce))
                .onFailure(failure -> LOG.infof(
                        "the workers could not be told that %s was cancelled: %s", job.id(), failure.getMessage()));
    }
}
