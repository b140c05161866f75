package io.proofstream.api.projection;

import io.proofstream.api.job.JobStatus;
import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// One polled batch into Redis: one pipeline reads the jobs that are not in memory, one writes. For the projector's
/// thread.
final class BatchProjection {

    /// A partition's part of a batch.
    ///
    /// @param records those that could be read, in order
    /// @param next the offset after the last record
    /// @param time of the last record, in milliseconds since the epoch
    private record Part(TopicPartition partition, List<LedgerRecord> records, long from, long next, long time) {}

    private final RedisPipeline redis;
    private final Placements placements;
    private final ActiveJobs jobs;
    private final LedgerReader reader;
    private final ApiMeters meters;
    private final ProjectionTrace trace;
    private final Duration retention;
    private final Clock clock;
    private final IndexTrims trims;

    BatchProjection(
            RedisPipeline redis,
            Placements placements,
            ActiveJobs jobs,
            LedgerReader reader,
            ApiMeters meters,
            ProjectionTrace trace,
            Duration retention,
            Clock clock) {
        this.redis = redis;
        this.placements = placements;
        this.jobs = jobs;
        this.reader = reader;
        this.meters = meters;
        this.trace = trace;
        this.retention = retention;
        this.clock = clock;
        this.trims = new IndexTrims(retention, clock);
    }

    /// When it returns, the batch is in Redis, or the partitions where something was amiss have lost their place.
    ///
    /// @throws RedisAway when Redis did not answer; some of the batch may be there
    void project(ConsumerRecords<byte[], byte[]> batch) throws RedisAway {
        Instant now = clock.instant();
        List<Part> parts = read(batch, now);
        List<Append> appends = fold(parts);
        write(parts, appends, now);
    }

    private List<Part> read(ConsumerRecords<byte[], byte[]> batch, Instant now) {
        List<Part> parts = new ArrayList<>();
        for (TopicPartition partition : batch.partitions()) {
            var records = batch.records(partition);
            List<LedgerRecord> readable = reader.read(records).stream()
                    .filter(record ->
                            record.manifest().createdAt().plus(retention).isAfter(now))
                    .toList();
            var last = records.getLast();
            parts.add(new Part(partition, readable, placements.next(partition), last.offset() + 1, last.timestamp()));
        }
        return parts;
    }

    private List<Append> fold(List<Part> parts) throws RedisAway {
        Map<JobId, List<LedgerRecord>> byJob = new LinkedHashMap<>();
        Map<JobId, Integer> partitions = new LinkedHashMap<>();
        Set<JobId> begun = new HashSet<>();
        for (Part part : parts) {
            for (LedgerRecord record : part.records()) {
                JobId id = record.manifest().id();
                List<LedgerRecord> records = byJob.computeIfAbsent(id, same -> new ArrayList<>());
                if (records.isEmpty() && placements.isFirstOf(part.partition(), record)) {
                    begun.add(id);
                }
                records.add(record);
                partitions.put(id, part.partition().partition());
            }
        }
        Map<JobId, ActiveJob> known = jobs.known(byJob.keySet(), begun);
        List<Append> appends = new ArrayList<>();
        byJob.forEach((id, records) -> {
            int partition = Objects.requireNonNull(partitions.get(id));
            Append append = fold(partition, records, known.get(id));
            if (!append.records().isEmpty()) {
                appends.add(append);
            }
        });
        return appends;
    }

    private Append fold(int partition, List<LedgerRecord> records, @Nullable ActiveJob known) {
        ActiveJob job = known == null ? new ActiveJob(records.getFirst().manifest()) : known;
        JobStatus before = job.isKnown() ? job.job().status() : null;
        boolean hadResult = job.hasResult();
        List<LedgerRecord> news = new ArrayList<>();
        for (LedgerRecord record : records) {
            if (job.fold(record.entry())) {
                news.add(record.tracedAs(trace.projected(
                        record.traceparent(),
                        record.timestamp(),
                        record.entry().event().getClass().getSimpleName())));
            } else {
                late(record.entry().event());
            }
        }
        return new Append(partition, job, records.getFirst().job(), before, hadResult, news);
    }

    private void write(List<Part> parts, List<Append> appends, Instant now) throws RedisAway {
        Map<Integer, Part> byNumber = new LinkedHashMap<>();
        parts.forEach(part -> byNumber.put(part.partition().partition(), part));
        List<Request> calls = new ArrayList<>();
        for (Append append : appends) {
            Part part = Objects.requireNonNull(byNumber.get(append.partition()));
            calls.add(append.command(part.from(), retention, trims));
        }
        for (Part part : parts) {
            calls.add(placements.advanced(part.partition(), part.from(), part.next(), part.time()));
        }
        List<@Nullable Response> answers = redis.await(calls);
        for (int i = 0; i < appends.size(); i++) {
            Append append = appends.get(i);
            appended(append, text(answers.get(i)), Objects.requireNonNull(byNumber.get(append.partition())), now);
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            settle(part.partition(), text(answers.get(appends.size() + i)), part.next());
        }
    }

    private void appended(Append append, String answer, Part part, Instant now) {
        switch (answer) {
            case "lost", "behind", "hole" -> {
                // What became of the partition, its position says next.
            }
            default -> {
                jobs.remember(append.partition(), append.job());
                meters.projected(ApiMeters.Projected.APPLIED, append.records().size());
                // How long ago what happened before a partition was taken over says nothing of now.
                if (!placements.isCatchingUp(part.partition())) {
                    measure(append, now);
                }
            }
        }
    }

    private void measure(Append append, Instant now) {
        for (LedgerRecord record : append.records()) {
            meters.projectionLag(Duration.ofMillis(Math.max(0, now.toEpochMilli() - record.timestamp())));
        }
        ActiveJob job = append.job();
        Duration age = Duration.between(job.manifest().createdAt(), now);
        if (!append.hadResult() && job.hasResult()) {
            meters.firstResult(age);
        }
        if (job.job().status().isFinished()) {
            meters.finished(job.manifest().priority(), job.job().status().wireName(), age);
        }
    }

    /// A job may be accepted twice over, when its first acceptance was not acknowledged in time.
    private void late(JobEvent event) {
        if (!(event instanceof JobEvent.JobAccepted)) {
            meters.projected(ApiMeters.Projected.LATE, 1);
        }
    }

    private void settle(TopicPartition partition, String answer, long next) {
        switch (answer) {
            case "lost" -> placements.lost(partition);
            case "behind" -> placements.displace(partition, "Redis stands before this batch");
            default -> placements.advance(partition, next);
        }
    }

    private static String text(@Nullable Response answer) {
        return Objects.requireNonNull(answer, "our scripts always answer").toString();
    }
}
