package io.proofstream.api.submission;

import io.proofstream.common.job.JobId;
import io.proofstream.common.job.TenantId;
import io.quarkus.redis.datasource.RedisDataSource;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Which requests were seen, per tenant, in Redis. A key is a hash of `body`, `job`, `state` and `until`.
///
/// The job's id is chosen with the claim and stays with the key when the acceptance fails: a repeat sends the same job
/// again, and whatever of the first attempt reached the ledger folds into it.
@ApplicationScoped
class IdempotencyKeys {

    private static final Logger LOG = Logger.getLogger(IdempotencyKeys.class);

    /// By Redis' own clock, so that API pods need not agree on theirs.
    private static final String CLAIM = """
            local seen = redis.call('HMGET', KEYS[1], 'body', 'job', 'state', 'until')
            local clock = redis.call('TIME')
            local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
            local job = ARGV[2]
            if seen[1] then
              if seen[1] ~= ARGV[1] then return {'other-body', seen[2]} end
              if seen[3] == 'accepted' then return {'accepted', seen[2]} end
              if tonumber(seen[4]) > now then return {'in-progress', seen[2]} end
              job = seen[2]
            end
            redis.call('HSET', KEYS[1], 'body', ARGV[1], 'job', job, 'state', 'accepting', 'until', now + ARGV[3])
            redis.call('PEXPIRE', KEYS[1], ARGV[4])
            return {'held', job}
            """;

    private static final String SETTLE = """
            redis.call('HSET', KEYS[1], 'body', ARGV[1], 'job', ARGV[2], 'state', ARGV[3], 'until', 0)
            redis.call('PEXPIRE', KEYS[1], ARGV[4])
            return ARGV[3]
            """;

    private final RedisDataSource redis;
    private final IdempotencyConfig config;

    IdempotencyKeys(RedisDataSource redis, IdempotencyConfig config) {
        this.redis = redis;
        this.config = config;
    }

    /// @param candidate the job's id, should the key be new
    Claim claim(TenantId tenant, IdempotencyKey key, JobId candidate) {
        try {
            Response answer = redis.execute(
                    "EVAL",
                    CLAIM,
                    "1",
                    redisKey(tenant, key),
                    key.bodyHash(),
                    candidate.value(),
                    millis(config.accepting()),
                    millis(config.open()));
            JobId job = new JobId(answer.get(1).toString());
            return switch (answer.get(0).toString()) {
                case "held" -> new Claim.Held(job);
                case "accepted" -> new Claim.Accepted(job);
                case "in-progress" -> new Claim.InProgress();
                case "other-body" -> new Claim.OtherBody();
                default -> throw new IllegalStateException("the script answers nothing else: " + answer);
            };
        } catch (RuntimeException e) {
            // The client tells a lost connection, a time-out and a full pool by unrelated exceptions.
            LOG.warnf("idempotency keys cannot be read: %s", e);
            return new Claim.Unavailable();
        }
    }

    /// The job was accepted. Without an answer from Redis the claim runs out, and a repeat sends the same job again.
    void accepted(TenantId tenant, IdempotencyKey key, JobId job) {
        settle(tenant, key, job, "accepted", config.keep());
    }

    /// The job was not accepted: a repeat need not wait for the claim to run out.
    void open(TenantId tenant, IdempotencyKey key, JobId job) {
        settle(tenant, key, job, "open", config.open());
    }

    private void settle(TenantId tenant, IdempotencyKey key, JobId job, String state, Duration keep) {
        try {
            redis.execute("EVAL", SETTLE, "1", redisKey(tenant, key), key.bodyHash(), job.value(), state, millis(keep));
        } catch (RuntimeException e) {
            LOG.warnf("an idempotency key stays unsettled until its claim runs out: %s", e);
        }
    }

    private static String redisKey(TenantId tenant, IdempotencyKey key) {
        return "ps:idempotency:" + tenant + ":" + key.hash();
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
