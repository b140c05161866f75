package io.proofstream.api.projection;

import static io.proofstream.common.job.Kind.READABILITY;
import static io.proofstream.common.job.Kind.SEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.api.job.JobStatus;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.Topics;
import io.proofstream.testkit.Brokers;
import io.proofstream.testkit.SharedBrokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The read model in trouble: Redis loses everything, goes away, comes back; the ledger holds what is not ours.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class ReadModelIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LedgerWriter LEDGER = new LedgerWriter();
    private static final SharedBrokers BROKERS = SharedBrokers.get();

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aFlushedRedisIsRebuiltToTheSameHistoriesAndIds() throws IOException {
        Random random = new Random(11);
        List<JobManifest> jobs = new ArrayList<>();
        List<List<JobEvent>> ledgers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            JobManifest job = Ledgers.job(READABILITY, SEO);
            jobs.add(job);
            ledgers.add(Ledgers.random(job, random));
        }
        for (int i = 0; i < 40; i++) {
            LEDGER.append(jobs.get(i), ledgers.get(i).subList(0, ledgers.get(i).size() / 2));
        }
        try (JobStream stream = followed(jobs.getFirst())) {
            BROKERS.flushRedis();
            for (int i = 0; i < 40; i++) {
                LEDGER.append(
                        jobs.get(i),
                        ledgers.get(i)
                                .subList(
                                        ledgers.get(i).size() / 2,
                                        ledgers.get(i).size()));
            }
            List<List<HistoryEvent>> before = new ArrayList<>();
            jobs.forEach(job -> before.add(finished(job)));
            assertThat(takeAll(stream)).as("a stream open all the while").isEqualTo(before.getFirst());
            BROKERS.flushRedis();
            for (int i = 0; i < 40; i++) {
                assertThat(finished(jobs.get(i))).isEqualTo(before.get(i));
            }
        }
    }

    @Test
    void aStreamGoesOnWhenRedisIsBack() throws IOException {
        JobManifest job = Ledgers.job(READABILITY, SEO);
        Instant now = Instant.now();
        LEDGER.append(job, new JobEvent.JobAccepted(now), Ledgers.started(SEO, 1, now));
        try (JobStream stream = followed(job)) {
            BROKERS.stopRedis();
            LEDGER.append(job, Ledgers.completed(SEO, 70, now));
            BROKERS.startRedis();
            LEDGER.append(job, Ledgers.completed(READABILITY, 80, now));
            assertThat(takeAll(stream)).isEqualTo(finished(job));
        }
    }

    @Test
    void aKilledRedisLosesNothing() throws IOException {
        JobManifest job = Ledgers.job(READABILITY, SEO);
        Instant now = Instant.now();
        LEDGER.append(job, new JobEvent.JobAccepted(now), Ledgers.started(SEO, 1, now));
        try (JobStream stream = followed(job)) {
            BROKERS.killRedis();
            BROKERS.startRedis();
            LEDGER.append(job, new JobEvent.JobCancelled(now));
            assertThat(takeAll(stream)).isEqualTo(finished(job)).hasSize(5);
        }
    }

    @Test
    void anEventThatCannotBeReadIsADeadLetterAndBlocksNobody() {
        JobManifest job = Ledgers.job(SEO);
        var where = LEDGER.appendBytes(job.id().value(), "{\"job\":".getBytes(StandardCharsets.UTF_8));
        LEDGER.appendBytes(job.id().value(), "[]".getBytes(StandardCharsets.UTF_8));
        LEDGER.append(job, Ledgers.completed(SEO, 70, Instant.now()));
        assertThat(finished(job)).hasSize(3);
        String origin = where.topic() + "/" + where.partition() + "/" + where.offset();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters()).anySatisfy(letter -> {
                    assertThat(header(letter, Headers.ORIGIN)).isEqualTo(origin);
                    assertThat(header(letter, Headers.REASON)).isNotEmpty();
                }));
    }

    @Test
    void aJobPastItsDeadlineExpires() {
        JobManifest open = Ledgers.job(SEO);
        Instant now = Instant.now();
        JobManifest job = new JobManifest(
                open.id(),
                open.tenant(),
                open.priority(),
                open.language(),
                open.createdAt(),
                now.plusMillis(500),
                open.metadata(),
                open.tasks(),
                null,
                null,
                null);
        LEDGER.append(job, new JobEvent.JobAccepted(now));
        assertThat(finished(job)).hasSize(3);
        assertThat(log().find(Ledgers.TENANT, job.id()).orElseThrow().status()).isEqualTo(JobStatus.EXPIRED);
    }

    @Test
    void aFinishedJobIsSmall() throws IOException {
        JobManifest noop = Ledgers.job(Kind.NOOP);
        JobManifest six = Ledgers.job(Kind.DEFAULTS.toArray(Kind[]::new));
        Instant now = Instant.now();
        LEDGER.append(noop, new JobEvent.JobAccepted(now), Ledgers.started(Kind.NOOP, 1, now));
        LEDGER.append(noop, Ledgers.completed(Kind.NOOP, 100, now));
        LEDGER.append(six, new JobEvent.JobAccepted(now));
        for (Kind kind : Kind.DEFAULTS) {
            LEDGER.append(six, Ledgers.started(kind, 1, now), Ledgers.completed(kind, 70, now));
        }
        finished(noop);
        finished(six);
        long noopBytes = Long.parseLong(BROKERS.redis("MEMORY", "USAGE", ReadModelKeys.history(noop.id())));
        long sixBytes = Long.parseLong(BROKERS.redis("MEMORY", "USAGE", ReadModelKeys.history(six.id())));
        System.out.printf("bytes in Redis: noop job %d, job of six small analyses %d%n", noopBytes, sixBytes);
        assertThat(noopBytes).isLessThan(1_500);
        assertThat(sixBytes).isLessThan(6_000);
        assertThat(Long.parseLong(BROKERS.redis("PTTL", ReadModelKeys.history(six.id()))))
                .isPositive();
    }

    private static JobEventLog log() {
        return CDI.current().select(JobEventLog.class).get();
    }

    private static JobStream followed(JobManifest job) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> log().follow(Ledgers.TENANT, job.id(), null), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /// The job's history, once it has its end.
    private static List<HistoryEvent> finished(JobManifest job) {
        JobHistory history = await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> log().history(Ledgers.TENANT, job.id()),
                        found -> found.filter(known -> known.job().status().isFinished())
                                .isPresent())
                .orElseThrow();
        return history.events();
    }

    private static List<HistoryEvent> takeAll(JobStream stream) {
        List<HistoryEvent> events = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            for (var event = stream.poll(); event.isPresent(); event = stream.poll()) {
                events.add(new HistoryEvent(event.get().id(), event.get().event(), null));
            }
            return stream.atEnd();
        });
        return events;
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKERS.bootstrapServers());
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(Topics.DEAD_LETTERS, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            consumer.poll(Duration.ofSeconds(5)).forEach(letters::add);
        }
        return letters;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
