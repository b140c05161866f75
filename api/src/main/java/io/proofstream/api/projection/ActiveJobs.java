package io.proofstream.api.projection;

import io.proofstream.common.job.JobId;
import io.vertx.redis.client.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The unfinished jobs that this projector met last, so that not every batch reads them back. For one thread.
final class ActiveJobs {

    private record Held(int partition, ActiveJob job) {}

    private final RedisPipeline redis;
    private final Map<JobId, Held> held;
    private final int most;

    ActiveJobs(RedisPipeline redis, int most) {
        this.redis = redis;
        this.most = most;
        this.held = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<JobId, Held> eldest) {
                return size() > most;
            }
        };
    }

    /// Those of `jobs` that are in memory or in Redis.
    ///
    /// @param begun those of them that begin with this batch: while all active jobs are in memory, Redis
    ///     has nothing of them
    Map<JobId, ActiveJob> known(Set<JobId> jobs, Set<JobId> begun) throws RedisAway {
        Map<JobId, ActiveJob> known = new LinkedHashMap<>();
        List<JobId> unknown = new ArrayList<>();
        for (JobId job : jobs) {
            Held inMemory = held.get(job);
            if (inMemory != null) {
                known.put(job, inMemory.job());
            } else if (held.size() == most || !begun.contains(job)) {
                unknown.add(job);
            }
        }
        List<@Nullable Response> histories =
                redis.await(unknown.stream().map(HistoryReader::command).toList());
        for (int i = 0; i < unknown.size(); i++) {
            JobId job = unknown.get(i);
            readBack(HistoryReader.elements(histories.get(i))).ifPresent(found -> known.put(job, found));
        }
        return known;
    }

    void remember(int partition, ActiveJob job) {
        if (job.job().status().isFinished()) {
            held.remove(job.manifest().id());
        } else {
            held.put(job.manifest().id(), new Held(partition, job));
        }
    }

    /// What was folded of a partition may not be what Redis holds.
    void forget(int partition) {
        held.values().removeIf(job -> job.partition() == partition);
    }

    private static Optional<ActiveJob> readBack(List<byte[]> elements) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        return HistoryReader.manifest(elements.getFirst()).map(manifest -> {
            ActiveJob job = new ActiveJob(manifest);
            elements.stream()
                    .skip(1)
                    .flatMap(element -> HistoryReader.entry(element).stream())
                    .forEach(job::fold);
            return job;
        });
    }
}
