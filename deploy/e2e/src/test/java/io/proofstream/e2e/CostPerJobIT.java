package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a job costs, counted and not timed, so that it is the same on any machine: who makes a job dearer finds out
/// here, and raises a bound on purpose or not at all.
class CostPerJobIT extends OnOneStack {

    private static final int JOBS = 200;
    /// What goes on beside the jobs: positions, cancellations, sweeps of deadlines, health.
    private static final int COMMANDS_BESIDE = 400;
    private static final int TEXT_BYTES = 1_000;

    /// What one job may cost.
    enum Bound {
        /// Nothing to look up or to keep: accepted, completed, and the task in its lane.
        NOOP("noop", 4_500, 40),
        /// With a look-up before, and a result to keep after.
        READABILITY("readability", 9_000, 50);

        private static final int KAFKA_RECORDS = 3;
        /// Where an attempt was not done within a moment, an event of its own says that it began.
        private static final int KAFKA_RECORDS_IF_SLOW = 4;

        private final String kind;
        private final int kafkaBytes;
        private final int redisCommands;

        Bound(String kind, int kafkaBytes, int redisCommands) {
            this.kind = kind;
            this.kafkaBytes = kafkaBytes;
            this.redisCommands = redisCommands;
        }
    }

    @ParameterizedTest
    @EnumSource(Bound.class)
    void aJobCostsNoMoreThanItsBound(Bound bound) throws Exception {
        run(bound, "Before", 20);
        long recordsBefore = stack.kafka().records();
        long bytesBefore = stack.kafka().logBytes();
        long commandsBefore = stack.redis().commands();

        run(bound, "Counted", JOBS);

        long commands = stack.redis().commands() - commandsBefore - COMMANDS_BESIDE;
        assertThat(stack.kafka().records() - recordsBefore)
                .as("Kafka records of %d jobs", JOBS)
                .isBetween((long) Bound.KAFKA_RECORDS * JOBS, (long) Bound.KAFKA_RECORDS_IF_SLOW * JOBS);
        assertThat((stack.kafka().logBytes() - bytesBefore) / JOBS)
                .as("Kafka bytes of a job")
                .isLessThanOrEqualTo(bound.kafkaBytes);
        assertThat(commands / JOBS).as("Redis commands of a job").isLessThanOrEqualTo(bound.redisCommands);
    }

    /// Waits by a counter, not by reading the jobs, which would cost commands of its own.
    private void run(Bound bound, String what, int count) throws Exception {
        long all = finished() + count;
        for (int i = 0; i < count; i++) {
            String text = (what + " " + i + ". ").repeat(TEXT_BYTES / 12);
            jobs.submit(
                    "{\"content\":{\"text\":\"" + text + "\"},\"language\":\"en\",\"tasks\":[\"" + bound.kind + "\"]}");
        }
        await().atMost(Jobs.PATIENCE).until(() -> finished() == all);
    }

    private long finished() throws IOException, InterruptedException {
        return stack.caller()
                .text("/q/metrics")
                .lines()
                .filter(line -> line.startsWith("proofstream_jobs_finished_seconds_count"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
