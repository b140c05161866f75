package io.proofstream.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.brokers.EmbeddedKafka;
import io.proofstream.brokers.EmbeddedRedis;
import io.proofstream.brokers.TopicPlan;
import io.proofstream.brokers.TopicProvisioner;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.Kind;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.worker.fixture.Lanes;
import io.proofstream.worker.fixture.Tasks;
import io.proofstream.worker.fixture.WorkerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However a worker process ends, no task is left behind. Brokers of its own, because the worker inside the test's JVM
/// would take part otherwise.
class WorkerEndsIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int TASKS = 20;

    private final List<WorkerProcess> workers = new ArrayList<>();

    private EmbeddedKafka kafka;
    private EmbeddedRedis redis;
    private Lanes lanes;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
        redis = EmbeddedRedis.start(folder.resolve("redis"), 0);
        TopicProvisioner.provision(kafka.bootstrapServers(), TopicPlan.LAPTOP);
        lanes = new Lanes(kafka.bootstrapServers());
    }

    @AfterEach
    void end() throws Exception {
        for (WorkerProcess worker : workers) {
            worker.kill();
            worker.endsWithin(LONG);
        }
        lanes.close();
        redis.close();
        kafka.close();
    }

    @Test
    void toldToEndItFinishesWhatRunsAndCommitsIt() throws Exception {
        WorkerProcess worker = start("drains");
        List<TaskRecord> tasks = sleeping(2_000);

        worker.terminate();

        assertThat(worker.endsWithin(LONG)).isTrue();
        assertThat(worker.log()).contains("drained: 0 tasks are left to other workers");
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThat(lanes.events(task.job().id()).getLast()).isInstanceOf(JobEvent.TaskCompleted.class));
        start("comes-after");
        lanes.awaitEnd(lanes.send(Tasks.of(Kind.NOOP).next()), LONG);
        assertThat(tasks)
                .allSatisfy(task -> assertThat(lanes.events(task.job().id()))
                        .as("nothing came again")
                        .hasSize(2));
    }

    @Test
    void whatItCannotFinishInTimeGoesToAnother() throws Exception {
        WorkerProcess worker = start("hands-back", "proofstream.intake.grace=100ms");
        start("takes-over");
        List<TaskRecord> tasks = sleeping(6_000);

        worker.terminate();

        assertThat(worker.endsWithin(LONG)).isTrue();
        tasks.forEach(task -> lanes.awaitEnd(task, LONG));
        assertThat(tasks)
                .allSatisfy(task -> assertThat(
                                lanes.events(task.job().id()).stream().filter(Lanes::isTerminal))
                        .hasOnlyElementsOfType(JobEvent.TaskCompleted.class));
    }

    @Test
    void killedItsTasksComeToAnother() throws Exception {
        WorkerProcess worker = start("is-killed");
        start("survives");
        List<TaskRecord> tasks = sleeping(6_000);

        worker.kill();

        tasks.forEach(task -> lanes.awaitEnd(task, LONG));
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThat(lanes.events(task.job().id()).getLast()).isInstanceOf(JobEvent.TaskCompleted.class));
    }

    private WorkerProcess start(String name, String... settings) throws IOException {
        WorkerProcess worker = WorkerProcess.start(name, kafka.bootstrapServers(), redis.port(), settings);
        workers.add(worker);
        worker.awaitReady();
        return worker;
    }

    /// Tasks that the workers have begun.
    private List<TaskRecord> sleeping(int millis) {
        List<TaskRecord> sent = IntStream.range(0, TASKS)
                .mapToObj(i ->
                        lanes.send(Tasks.of(Kind.SLEEP).param("ms", millis + i).next()))
                .toList();
        await().atMost(LONG)
                .until(() -> sent.stream()
                        .noneMatch(task -> lanes.events(task.job().id()).isEmpty()));
        return sent;
    }
}
