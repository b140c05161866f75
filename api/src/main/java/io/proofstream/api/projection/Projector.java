package io.proofstream.api.projection;

import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.common.wire.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps the read model up with the ledger, for the partitions that this instance has.
///
/// One thread polls, folds and writes, so that nothing is ever in flight beside it: after any trouble a partition is
/// simply placed again where Redis says that it stands ([Placements]). While Redis is away it goes on polling nothing,
/// keeps its partitions, and tries again. Offsets are committed to Kafka only so that others can see the lag.
@ApplicationScoped
class Projector {

    private static final Logger LOG = Logger.getLogger(Projector.class);
    private static final Duration POLL = Duration.ofMillis(250);
    /// Until the partitions have their places: the poll that brings them would go on waiting for records.
    private static final Duration SHORT_POLL = Duration.ofMillis(20);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Map<String, Object> broker;
    private final RedisPipeline redis;
    private final ApiMeters meters;
    private final ProjectionTrace trace;
    private final ProjectionConfig config;
    private final Clock clock = Clock.systemUTC();
    private final Thread thread;

    private final AtomicLong backlog = new AtomicLong();

    private volatile boolean stopping;
    private volatile boolean takesPart;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;

    Projector(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            RedisPipeline redis,
            ApiMeters meters,
            ProjectionTrace trace,
            ProjectionConfig config) {
        this.broker = broker;
        this.redis = redis;
        this.meters = meters;
        this.trace = trace;
        meters.watchProjectionBacklog(backlog::get);
        this.config = config;
        // A thread of its own: the consumer's select would hold up a virtual thread's carrier.
        this.thread = Thread.ofPlatform().name("projector").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent startup) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        KafkaConsumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        thread.join(STOP_WITHIN);
    }

    /// Whether this instance has the partitions that it is to have, and stands in each where Redis says; while Redis
    /// is away, whether it has them. What is accepted from then on is soon to be read.
    boolean takesPart() {
        return takesPart;
    }

    private void run() {
        while (!stopping) {
            takesPart = false;
            try (KafkaConsumer<byte[], byte[]> made = new KafkaConsumer<>(settings());
                    UnreadableEvents unreadable = new UnreadableEvents(broker)) {
                consumer = made;
                project(made, unreadable);
            } catch (WakeupException e) {
                LOG.debug("woken up to stop");
            } catch (KafkaException e) {
                LOG.warnf("the projector begins anew: %s", e);
                rest();
            } catch (RuntimeException e) {
                LOG.errorf(e, "the projector begins anew after what must be a bug");
                rest();
            }
        }
    }

    private void project(KafkaConsumer<byte[], byte[]> kafka, UnreadableEvents unreadable) {
        ActiveJobs jobs = new ActiveJobs(redis, config.activeJobs());
        Placements placements = new Placements(redis, kafka, jobs, config, clock);
        LedgerReader reader = new LedgerReader(unreadable, meters);
        BatchProjection batches =
                new BatchProjection(redis, placements, jobs, reader, meters, trace, config.retention(), clock);
        kafka.subscribe(List.of(Topics.EVENTS), placements);
        long looked = System.nanoTime();
        boolean away = false;
        while (!stopping) {
            try {
                placements.placeAll();
                takesPart = placements.areComplete();
                ConsumerRecords<byte[], byte[]> batch = kafka.poll(takesPart ? POLL : SHORT_POLL);
                if (!batch.isEmpty()) {
                    batches.project(batch);
                }
                if (System.nanoTime() - looked > config.positionCheck().toNanos()) {
                    looked = System.nanoTime();
                    placements.check();
                    placements.tellOfRest();
                    commit(kafka, placements);
                }
                away = false;
            } catch (RedisAway e) {
                if (!away) {
                    LOG.warnf("the projection waits for Redis: %s", e.getMessage());
                }
                away = true;
                takesPart = placements.isMember();
                kafka.assignment().forEach(partition -> placements.displace(partition, "Redis is away"));
                keepPartitions(kafka);
            }
            int rebuilds = placements.takeRebuilds();
            if (rebuilds > 0) {
                meters.rebuilt(rebuilds);
            }
        }
    }

    /// All partitions rest: the poll only tells Kafka that we are there, and takes as long as it says.
    private static void keepPartitions(KafkaConsumer<byte[], byte[]> kafka) {
        kafka.pause(kafka.assignment());
        kafka.poll(POLL);
    }

    private void commit(KafkaConsumer<byte[], byte[]> kafka, Placements placements) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        long lag = 0;
        for (var place : placements.all().entrySet()) {
            offsets.put(place.getKey(), new OffsetAndMetadata(place.getValue()));
            lag += kafka.currentLag(place.getKey()).orElse(0);
        }
        backlog.set(lag);
        if (!offsets.isEmpty()) {
            kafka.commitAsync(offsets, (committed, failure) -> {
                if (failure != null) {
                    LOG.debugf("the projection's offsets were not committed: %s", failure);
                }
            });
        }
    }

    private void rest() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.group());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "proofstream-projection");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        // Instances learn from it that others come and go, and a partition that changes hands rests meanwhile.
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
        config.member().ifPresent(name -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name));
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
        // What was fetched and is not yet projected has to survive young collections.
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 256 * 1024);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class.getName()));
        return settings;
    }
}
