package io.proofstream.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.testkit.Brokers;
import io.proofstream.testkit.SharedBrokers;
import io.proofstream.worker.fixture.Lanes;
import io.proofstream.worker.fixture.Tasks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(Brokers.class)
class DiagnosticsIT {

    private static Lanes lanes;

    @BeforeAll
    static void connect() {
        lanes = new Lanes(SharedBrokers.get().bootstrapServers());
    }

    @AfterAll
    static void disconnect() throws InterruptedException {
        lanes.close();
    }

    @ParameterizedTest
    @EnumSource(Priority.class)
    void aTaskOfEachLaneIsStartedAndCompleted(Priority priority) {
        TaskRecord task = lanes.send(Tasks.of(Kind.NOOP).priority(priority).next());

        List<JobEvent> events = lanes.awaitEnd(task);

        assertThat(beginnings(events)).isEqualTo(1);
        assertThat(events.getLast()).isInstanceOfSatisfying(JobEvent.TaskCompleted.class, done -> {
            assertThat(done.taskId()).isEqualTo(task.taskId());
            assertThat(done.attempt()).isEqualTo(1);
            assertThat(done.cached()).isFalse();
            assertThat(done.cacheTier()).isEqualTo(CacheTier.NONE);
            assertThat(done.engine()).isEqualTo("local");
        });
    }

    @Test
    void aSleepTakesAsLongAsItIsAsked() {
        TaskRecord task = lanes.send(Tasks.of(Kind.SLEEP).param("ms", 120).next());

        List<JobEvent> events = lanes.awaitEnd(task);

        assertThat(beginnings(events)).isEqualTo(1);
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        JobEvent.TaskCompleted.class,
                        done -> assertThat(done.durationMs()).isGreaterThanOrEqualTo(120));
    }

    /// Said by events of their own, or by the answer of an attempt that was short.
    private static long beginnings(List<JobEvent> events) {
        return events.stream()
                .filter(event -> event instanceof JobEvent.TaskStarted
                        || (event instanceof JobEvent.TaskCompleted done
                                && done.started().isPresent()))
                .count();
    }
}
