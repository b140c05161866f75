package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.wire.Encoded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The read model without Redis and Kafka: what is appended is projected at once.
public final class FakeJobEventLog implements JobEventLog {

    private static final Duration APPEARS_WITHIN = Duration.ofSeconds(1);

    private static final class Job {
        final JobReplay replay;
        final List<HistoryEvent> events = new ArrayList<>();
        final List<Stream> streams = new ArrayList<>();

        Job(JobManifest manifest) {
            replay = new JobReplay(manifest);
        }

        JobHistory history() {
            return new JobHistory(replay.manifest(), replay.job(), List.copyOf(events));
        }
    }

    private static final class Stream implements JobStream {
        private final Job job;
        private final @Nullable EventId after;
        private final Queue<HistoryEvent> events = new ArrayDeque<>();
        private Runnable signal = () -> {};

        Stream(Job job, @Nullable EventId after) {
            this.job = job;
            this.after = after;
        }

        synchronized void add(HistoryEvent event) {
            if (after == null || event.id().compareTo(after) > 0) {
                events.add(event);
            }
        }

        synchronized void signal() {
            signal.run();
        }

        @Override
        public synchronized Optional<HistoryEvent> poll() {
            return Optional.ofNullable(events.poll());
        }

        @Override
        public synchronized void onReady(Runnable signal) {
            this.signal = signal;
            signal.run();
        }

        @Override
        public synchronized boolean atEnd() {
            return events.isEmpty() && job.replay.job().status().isFinished();
        }

        @Override
        public JobView job() {
            return job.replay.job();
        }

        @Override
        public void close() {
            job.streams.remove(this);
        }
    }

    private final Map<JobId, Job> jobs = new HashMap<>();
    private long offset;

    public synchronized void append(JobManifest manifest, JobEvent... events) {
        Job job = jobs.computeIfAbsent(manifest.id(), id -> new Job(manifest));
        for (JobEvent event : events) {
            List<HistoryEvent> said = job.replay.add(new LedgerEntry(offset++, Encoded.of(event)), null);
            job.events.addAll(said);
            job.streams.forEach(stream -> said.forEach(stream::add));
        }
        List.copyOf(job.streams).forEach(Stream::signal);
        notifyAll();
    }

    @Override
    public Optional<JobHistory> history(TenantId tenant, JobId id) {
        return known(tenant, id).map(Job::history);
    }

    @Override
    public synchronized Optional<JobStream> follow(TenantId tenant, JobId id, @Nullable EventId after) {
        return known(tenant, id).map(job -> {
            Stream stream = new Stream(job, after);
            job.events.forEach(stream::add);
            job.streams.add(stream);
            return stream;
        });
    }

    @Override
    public synchronized Optional<JobView> awaitFinished(TenantId tenant, JobId id, Duration atMost) {
        Instant until = Instant.now().plus(atMost);
        return known(tenant, id).map(job -> {
            while (!job.replay.job().status().isFinished() && waitUntil(until)) {
                // Looked at again in the condition.
            }
            return job.replay.job();
        });
    }

    @Override
    public synchronized JobPage list(TenantId tenant, JobQuery query) {
        List<JobHistory> matching = jobs.values().stream()
                .map(Job::history)
                .filter(job -> job.manifest().tenant().equals(tenant))
                .filter(job -> query.status() == null || job.job().status() == query.status())
                .filter(job -> query.priority() == null || job.job().priority() == query.priority())
                .filter(job -> query.after() == null || job.job().id().compareTo(query.after()) < 0)
                .sorted(Comparator.comparing((JobHistory job) -> job.job().id()).reversed())
                .toList();
        List<JobHistory> page = matching.stream().limit(query.limit()).toList();
        return new JobPage(
                page, matching.size() > page.size() ? page.getLast().job().id() : null);
    }

    private synchronized Optional<Job> known(TenantId tenant, JobId id) {
        Instant until = Instant.now().plus(APPEARS_WITHIN);
        boolean young = id.createdAt().isAfter(Instant.now().minusSeconds(10));
        while (young && !jobs.containsKey(id) && waitUntil(until)) {
            // Looked at again in the condition.
        }
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.replay.manifest().tenant().equals(tenant));
    }

    /// @return false when it is time; the callers look again at what they wait for
    @SuppressWarnings("WaitNotInLoop")
    private synchronized boolean waitUntil(Instant until) {
        long millis = Duration.between(Instant.now(), until).toMillis();
        if (millis <= 0) {
            return false;
        }
        try {
            wait(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
