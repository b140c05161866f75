package io.proofstream.api.projection;

import io.proofstream.common.event.JobEvent;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Where this projector stands in each partition that it has. Redis holds the truth: whenever anything went wrong with
/// a partition it loses its place, rests, and is placed again by what Redis says. Missing there means that the read
/// model was lost: from the beginning. For the projector's thread.
final class Placements implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(Placements.class);
    private static final Duration KAFKA_ANSWERS = Duration.ofSeconds(1);

    private final RedisPipeline redis;
    private final Consumer<byte[], byte[]> consumer;
    private final ActiveJobs jobs;
    private final Duration positionRetention;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Set<TopicPartition> unplaced = new LinkedHashSet<>();
    /// Those whose position was beyond the ledger's end when last looked at.
    private final Set<TopicPartition> ahead = new HashSet<>();
    /// Where the ledger ended when a partition was placed.
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final Map<TopicPartition, Instant> placedAt = new HashMap<>();
    /// Those that something came for since they were last looked at.
    private final Set<TopicPartition> busy = new HashSet<>();
    private final ProjectionConfig config;
    private final Clock clock;
    private int rebuilds;
    private boolean member;

    Placements(
            RedisPipeline redis,
            Consumer<byte[], byte[]> consumer,
            ActiveJobs jobs,
            ProjectionConfig config,
            Clock clock) {
        this.redis = redis;
        this.consumer = consumer;
        this.jobs = jobs;
        this.positionRetention = config.retention().multipliedBy(2);
        this.config = config;
        this.clock = clock;
    }

    /// Whether the group has told which partitions are ours; none is an answer too.
    boolean isMember() {
        return member;
    }

    /// Whether nothing waits for its place.
    boolean areComplete() {
        return member && unplaced.isEmpty();
    }

    /// The offset that comes next in a partition that has its place.
    long next(TopicPartition partition) {
        return Objects.requireNonNull(next.get(partition), "has no place");
    }

    /// Whether the partition is still at what was in the ledger before it was placed.
    boolean isCatchingUp(TopicPartition partition) {
        return next(partition) < ends.getOrDefault(partition, 0L);
    }

    /// Whether a record is the first that anybody has projected of its job: nobody before this owner saw
    /// what the ledger has got since, and the job is younger than that.
    boolean isFirstOf(TopicPartition partition, LedgerRecord record) {
        Instant placed = placedAt.get(partition);
        return record.entry().event() instanceof JobEvent.JobAccepted
                && placed != null
                && !isCatchingUp(partition)
                && record.manifest().createdAt().isAfter(placed.plus(config.clockSkew()));
    }

    Map<TopicPartition, Long> all() {
        return Map.copyOf(next);
    }

    void advance(TopicPartition partition, long offset) {
        next.put(partition, offset);
        busy.add(partition);
    }

    /// What tells Redis how far a partition has come.
    ///
    /// @param time of the last record before `to`, or when there was none after it; milliseconds since the epoch
    Request advanced(TopicPartition partition, long from, long to, long time) {
        return Script.ADVANCE
                .call(List.of(ReadModelKeys.POSITIONS))
                .arg(partition.partition())
                .arg(from)
                .arg(to)
                .arg(time)
                .arg(positionRetention.toMillis());
    }

    /// The partition rests until it is placed again.
    void displace(TopicPartition partition, String why) {
        if (next.remove(partition) != null) {
            LOG.infof("%s is to be placed again: %s", partition, why);
            unplaced.add(partition);
            jobs.forget(partition.partition());
            consumer.pause(List.of(partition));
        }
    }

    /// Gives a place to those that have none, as far as Redis and Kafka answer.
    void placeAll() throws RedisAway {
        if (unplaced.isEmpty()) {
            return;
        }
        List<TopicPartition> partitions = List.copyOf(unplaced);
        int count = consumer.partitionsFor(partitions.getFirst().topic()).size();
        long now = clock.millis();
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<Request> calls = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            calls.add(Script.PLACE
                    .call(List.of(ReadModelKeys.POSITIONS))
                    .arg(partition.partition())
                    .arg(Objects.requireNonNull(beginnings.get(partition)))
                    .arg(Objects.requireNonNull(ends.get(partition)))
                    .arg(count)
                    .arg(now)
                    .arg(ahead.contains(partition) ? 1 : 0)
                    .arg(positionRetention.toMillis()));
        }
        List<@Nullable Response> answers = redis.await(calls);
        for (int i = 0; i < partitions.size(); i++) {
            place(partitions.get(i), Objects.requireNonNull(answers.get(i)).toString(), ends);
        }
    }

    private void place(TopicPartition partition, String answer, Map<TopicPartition, Long> ends) {
        if (answer.equals("ahead")) {
            // Its last owner may have gone on since the end was asked for: look once more before believing it.
            ahead.add(partition);
            return;
        }
        ahead.remove(partition);
        unplaced.remove(partition);
        long offset = Long.parseLong(answer);
        consumer.seek(partition, offset);
        consumer.resume(List.of(partition));
        next.put(partition, offset);
        placedAt.put(partition, clock.instant());
        this.ends.put(partition, Objects.requireNonNull(ends.get(partition)));
        LOG.infof("%s is projected from offset %d of %d", partition, (Long) offset, ends.get(partition));
    }

    /// Whether Redis still holds the positions. Those that it does not are to be placed again.
    void check() throws RedisAway {
        if (next.isEmpty()) {
            return;
        }
        List<TopicPartition> partitions = List.copyOf(next.keySet());
        Request request = Request.cmd(Command.HMGET).arg(ReadModelKeys.POSITIONS);
        partitions.forEach(partition -> request.arg(partition.partition()));
        Response positions =
                Objects.requireNonNull(redis.await(List.of(request)).getFirst());
        for (int i = 0; i < partitions.size(); i++) {
            TopicPartition partition = partitions.get(i);
            Response position = positions.get(i);
            if (position == null) {
                lost(partition);
            } else if (Long.parseLong(position.toString()) < next(partition)) {
                displace(partition, "Redis has lost its latest entries");
            }
        }
    }

    /// Tells Redis that all there is has been projected, where nothing came since the last call.
    void tellOfRest() throws RedisAway {
        Set<TopicPartition> resting = new HashSet<>(next.keySet());
        resting.removeAll(busy);
        busy.clear();
        if (resting.isEmpty()) {
            return;
        }
        long now = clock.millis();
        Map<TopicPartition, Long> last;
        try {
            last = consumer.endOffsets(resting, KAFKA_ANSWERS);
        } catch (TimeoutException e) {
            LOG.debugf("Kafka does not say where the ledger ends: %s", e);
            return;
        }
        List<Request> calls = new ArrayList<>();
        last.forEach((partition, end) -> {
            if (next(partition) >= end) {
                calls.add(advanced(partition, end, end, now));
            }
        });
        redis.await(calls);
    }

    /// Redis does not hold the partition's position any more: it is projected from its beginning.
    void lost(TopicPartition partition) {
        rebuilds++;
        displace(partition, "Redis has lost the read model, which is now rebuilt from the ledger");
    }

    /// How often a partition was found lost since the last call.
    int takeRebuilds() {
        int taken = rebuilds;
        rebuilds = 0;
        return taken;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        member = true;
        unplaced.addAll(partitions);
        consumer.pause(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            next.remove(partition);
            unplaced.remove(partition);
            ahead.remove(partition);
            jobs.forget(partition.partition());
        }
    }

    /// The group goes on without us, until it takes us in again.
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        member = false;
        onPartitionsRevoked(partitions);
    }
}
