package io.proofstream.api.projection;

import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The unfinished jobs by their deadline.
@ApplicationScoped
public class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);
    private static final int AT_ONCE = 200;
    /// A job that was taken and not expired meanwhile, because its taker died, is taken again after this time.
    private static final Duration TAKEN_FOR = Duration.ofSeconds(30);

    private final RedisPipeline redis;

    Deadlines(RedisPipeline redis) {
        this.redis = redis;
    }

    /// Some of the jobs whose deadline has passed; nobody else is given them for a while. None while the read model is
    /// away or being rebuilt: it would not know that they have finished.
    public List<JobManifest> takeDue(Instant now) {
        try {
            return isComplete() ? take(now) : List.of();
        } catch (RedisAway e) {
            LOG.debugf("deadlines cannot be looked at: %s", e.getMessage());
            return List.of();
        }
    }

    private boolean isComplete() throws RedisAway {
        Request positions = Request.cmd(Command.HGETALL).arg(ReadModelKeys.POSITIONS);
        return Positions.of(redis.await(List.of(positions)).getFirst()).isComplete();
    }

    private List<JobManifest> take(Instant now) throws RedisAway {
        Request take = Script.DUE
                .call(List.of(ReadModelKeys.DEADLINES))
                .arg(now.toEpochMilli())
                .arg(now.plus(TAKEN_FOR).toEpochMilli())
                .arg(AT_ONCE);
        List<JobId> due = new ArrayList<>();
        for (Response member : Objects.requireNonNull(redis.await(List.of(take)).getFirst())) {
            due.add(ReadModelKeys.ofMember(member.toString()));
        }
        List<@Nullable Response> heads = redis.await(due.stream()
                .map(job -> Request.cmd(Command.LINDEX)
                        .arg(ReadModelKeys.history(job))
                        .arg(0))
                .toList());
        List<JobManifest> jobs = new ArrayList<>();
        List<Request> gone = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Optional<JobManifest> manifest =
                    Optional.ofNullable(heads.get(i)).flatMap(head -> HistoryReader.manifest(head.toBytes()));
            if (manifest.isPresent()) {
                jobs.add(manifest.get());
            } else {
                gone.add(Request.cmd(Command.ZREM).arg(ReadModelKeys.DEADLINES).arg(ReadModelKeys.member(due.get(i))));
            }
        }
        redis.await(gone);
        return jobs;
    }
}
