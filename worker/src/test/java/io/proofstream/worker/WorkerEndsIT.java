package io.proofstream.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.Kind;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.testkit.SharedBrokers;
import io.proofstream.worker.fixture.Lanes;
import io.proofstream.worker.fixture.Tasks;
import io.proofstream.worker.fixture.WorkerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// However a worker process ends, no task is left behind.
class WorkerEndsIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Lanes lanes = new Lanes(SharedBrokers.get().bootstrapServers());
    private final List<WorkerProcess> workers = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (WorkerProcess worker : workers) {
            worker.kill();
            worker.endsWithin(LONG);
        }
        lanes.close();
    }

    @Test
    void toldToEndItFinishesWhatRunsAndCommitsIt() throws Exception {
        WorkerProcess worker = start("drains");
        List<TaskRecord> tasks = sleeping(20, 2_000);

        worker.terminate();

        assertThat(worker.endsWithin(LONG)).isTrue();
        assertThat(worker.log()).contains("drained: 0 tasks are left to other workers");
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThat(lanes.events(task.job().id()).getLast()).isInstanceOf(JobEvent.TaskCompleted.class));
        WorkerProcess next = start("after-drain");
        lanes.awaitEnd(lanes.send(Tasks.of(Kind.NOOP).next()));
        assertThat(tasks)
                .allSatisfy(task -> assertThat(lanes.events(task.job().id()))
                        .as("nothing came again")
                        .hasSize(2));
        next.terminate();
    }

    @Test
    void whatItCannotFinishInTimeGoesToAnother() throws Exception {
        WorkerProcess worker = start("hands-back", "proofstream.intake.grace=500ms");
        List<TaskRecord> tasks = sleeping(20, 4_000);
        start("takes-over");

        long asked = System.nanoTime();
        worker.terminate();

        assertThat(worker.endsWithin(LONG)).isTrue();
        report("ended after", asked);
        tasks.forEach(task -> lanes.awaitEnd(task, LONG));
        report("all tasks done by the next worker after", asked);
        assertThat(tasks)
                .allSatisfy(task -> assertThat(
                                lanes.events(task.job().id()).stream().filter(Lanes::isTerminal))
                        .hasOnlyElementsOfType(JobEvent.TaskCompleted.class));
    }

    @Test
    void killedItsTasksComeToAnother() throws Exception {
        WorkerProcess worker = start("is-killed");
        List<TaskRecord> tasks = sleeping(20, 3_000);
        start("survives");

        long killed = System.nanoTime();
        worker.kill();

        tasks.forEach(task -> lanes.awaitEnd(task, LONG));
        report("all tasks done by the next worker after", killed);
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThat(lanes.events(task.job().id()).getLast()).isInstanceOf(JobEvent.TaskCompleted.class));
    }

    private WorkerProcess start(String name, String... settings) throws Exception {
        WorkerProcess worker = WorkerProcess.start(name, settings);
        workers.add(worker);
        return worker;
    }

    /// Tasks that a worker has begun.
    private List<TaskRecord> sleeping(int tasks, int millis) {
        List<TaskRecord> sent = IntStream.range(0, tasks)
                .mapToObj(i ->
                        lanes.send(Tasks.of(Kind.SLEEP).param("ms", millis + i).next()))
                .toList();
        await().atMost(LONG)
                .until(() -> sent.stream()
                        .noneMatch(task -> lanes.events(task.job().id()).isEmpty()));
        return sent;
    }

    private static void report(String what, long since) {
        System.out.printf("WorkerEndsIT: %s %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }
}
