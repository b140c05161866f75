package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.TenantId;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The read model in Redis.
@ApplicationScoped
class RedisJobEventLog implements JobEventLog {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    /// How long after its creation a job is in the ledger at the latest: what takes longer is waited for, besides.
    private static final Duration ACCEPTED_WITHIN = Duration.ofSeconds(2);

    private final RedisPipeline redis;
    private final HistoryReader histories;
    private final LiveEntries live;
    private final JobIndex index;
    private final ProjectionConfig config;
    private final Clock clock = Clock.systemUTC();

    RedisJobEventLog(
            RedisPipeline redis, HistoryReader histories, LiveEntries live, JobIndex index, ProjectionConfig config) {
        this.redis = redis;
        this.histories = histories;
        this.live = live;
        this.index = index;
        this.config = config;
    }

    @Override
    public Optional<JobHistory> history(TenantId tenant, JobId id) {
        Optional<JobHistory> known = read(id);
        if (known.isEmpty() && isYoung(id)) {
            known = follow(tenant, id, null).flatMap(stream -> {
                stream.close();
                return read(id);
            });
        } else if (known.isEmpty()) {
            refuseIfYetToCome(id);
        }
        return known.filter(history -> history.manifest().tenant().equals(tenant));
    }

    @Override
    public Optional<JobView> awaitFinished(TenantId tenant, JobId id, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        return follow(tenant, id, null).map(stream -> {
            try (stream) {
                Semaphore news = new Semaphore(0);
                stream.onReady(news::release);
                while (!takeAll(stream) && news.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return stream.job();
        });
    }

    /// @return whether the job has finished
    private static boolean takeAll(JobStream stream) {
        while (stream.poll().isPresent()) {
            // Only the job that they lead to is wanted.
        }
        return stream.atEnd();
    }

    @Override
    public Optional<JobStream> follow(TenantId tenant, JobId id, @Nullable EventId after) {
        RedisJobStream stream = new RedisJobStream(id, after, histories, live);
        boolean given = false;
        try {
            boolean there = await(stream.open());
            Optional<JobManifest> manifest =
                    there || isYoung(id) ? within(config.appearsWithin(), stream.appeared()) : Optional.empty();
            if (manifest.isEmpty()) {
                refuseIfYetToCome(id);
            }
            given = manifest.filter(job -> job.tenant().equals(tenant)).isPresent();
            return given ? Optional.of(stream) : Optional.empty();
        } finally {
            if (!given) {
                stream.close();
            }
        }
    }

    @Override
    public JobPage list(TenantId tenant, JobQuery query) {
        try {
            return index.page(tenant, query);
        } catch (RedisAway e) {
            throw overloaded("The jobs cannot be read at the moment.");
        }
    }

    private Optional<JobHistory> read(JobId id) {
        return HistoryReader.whole(await(histories.read(id, 0, -1)));
    }

    private boolean isYoung(JobId id) {
        Duration age = Duration.between(id.createdAt(), clock.instant());
        return age.abs().compareTo(config.youngUntil()) < 0;
    }

    /// A job that is not there may be one that is yet to be projected.
    private void refuseIfYetToCome(JobId id) {
        try {
            Positions positions = Positions.of(
                    redis.await(List.of(Request.cmd(Command.HGETALL).arg(ReadModelKeys.POSITIONS)))
                            .getFirst());
            if (!positions.isComplete()) {
                throw overloaded("The history of the jobs is being rebuilt; this job may be in it. Ask again.");
            }
            boolean isPossible = id.createdAt().isBefore(clock.instant().plus(config.youngUntil()));
            if (isPossible && !positions.reach(id.createdAt().plus(ACCEPTED_WITHIN))) {
                throw overloaded("The latest jobs cannot be read yet; this job may be one of them. Ask again.");
            }
        } catch (RedisAway e) {
            throw overloaded("The job cannot be read at the moment.");
        }
    }

    private <T> T await(CompletionStage<T> answer) {
        try {
            return answer.toCompletableFuture().get(config.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw overloaded("The server is stopping.");
        } catch (ExecutionException | TimeoutException e) {
            throw overloaded("The job cannot be read at the moment.");
        }
    }

    private static <T> Optional<T> within(Duration atMost, CompletionStage<T> answer) {
        try {
            return Optional.of(answer.toCompletableFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("it appears or it does not", e);
        }
    }

    private static ApiProblem overloaded(String detail) {
        return new ApiProblem(ProblemCode.OVERLOADED, detail, List.of(), RETRY_AFTER);
    }
}
