package io.proofstream.api.projection;

import io.proofstream.api.job.JobStatus;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TenantId;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds a tenant's jobs, newest first. Each is in the one index of its status and priority, so a page is
/// merged out of the newest of each index asked for. It ends early where its jobs are large.
@ApplicationScoped
class JobIndex {

    /// What the histories of a page may take in Redis, but for a page of one job. An answer is a few copies of it.
    static final long PAGE_BYTES = 4 * 1024 * 1024;

    private final RedisPipeline redis;
    private final Duration retention;
    private final Clock clock = Clock.systemUTC();

    JobIndex(RedisPipeline redis, ProjectionConfig config) {
        this.redis = redis;
        this.retention = config.retention();
    }

    JobPage page(TenantId tenant, JobQuery query) throws RedisAway {
        List<JobId> found = newest(tenant, query);
        List<JobId> page = found.subList(0, fitting(found.subList(0, Math.min(found.size(), query.limit()))));
        boolean more = found.size() > page.size();
        List<JobHistory> jobs = redis
                .await(page.stream().map(HistoryReader::command).toList())
                .stream()
                .map(HistoryReader::elements)
                .flatMap(elements -> HistoryReader.whole(elements).stream())
                .filter(history -> matches(query.status(), history.job().status()))
                .toList();
        return new JobPage(jobs, more ? page.getLast() : null);
    }

    /// One more than the page holds, where there are more.
    private List<JobId> newest(TenantId tenant, JobQuery query) throws RedisAway {
        List<Request> ranges = new ArrayList<>();
        // A job only moves on in this order, so one that moves meanwhile is met at least once.
        for (JobStatus status : JobStatus.values()) {
            for (Priority priority : Priority.values()) {
                if (matches(query.status(), status) && matches(query.priority(), priority)) {
                    ranges.add(range(ReadModelKeys.index(tenant, status, priority), query));
                }
            }
        }
        SortedSet<JobId> found = new TreeSet<>(Comparator.reverseOrder());
        for (Response range : redis.await(ranges)) {
            for (Response member : Objects.requireNonNull(range)) {
                found.add(ReadModelKeys.ofMember(member.toString()));
            }
        }
        return found.stream().limit(query.limit() + 1L).toList();
    }

    /// How many of the first jobs are a page.
    private int fitting(List<JobId> jobs) throws RedisAway {
        List<@Nullable Response> sizes =
                redis.await(jobs.stream().map(JobIndex::size).toList());
        long bytes = 0;
        for (int i = 0; i < sizes.size(); i++) {
            Response size = sizes.get(i);
            bytes += size == null ? 0 : size.toLong();
            if (bytes > PAGE_BYTES) {
                return Math.max(1, i);
            }
        }
        return sizes.size();
    }

    private static Request size(JobId job) {
        return Request.cmd(Command.MEMORY)
                .arg("USAGE")
                .arg(ReadModelKeys.history(job))
                .arg("SAMPLES")
                .arg(0);
    }

    private Request range(String index, JobQuery query) {
        String oldest = ReadModelKeys.leastMemberAt(clock.instant().minus(retention));
        return Request.cmd(Command.ZRANGE)
                .arg(index)
                .arg(query.after() == null ? "+" : "(" + ReadModelKeys.member(query.after()))
                .arg("[" + oldest)
                .arg("BYLEX")
                .arg("REV")
                .arg("LIMIT")
                .arg(0)
                .arg(query.limit() + 1);
    }

    private static <T> boolean matches(@Nullable T wanted, T actual) {
        return wanted == null || wanted == actual;
    }
}
