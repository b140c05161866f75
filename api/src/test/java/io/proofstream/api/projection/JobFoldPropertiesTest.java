package io.proofstream.api.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.api.job.TaskStatus;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every ledger, tried on a thousand; a failure names its seed.
class JobFoldPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTaskEndsOnceAndTheJobFinishesOnceAtTheEnd(long seed) {
        Random random = new Random(seed);
        JobManifest job = someJob(random);
        List<StreamEvent> history = history(job, Ledgers.random(job, random));

        assertThat(history.getFirst()).isInstanceOf(StreamEvent.JobAccepted.class);
        assertThat(history.stream().filter(StreamEvent.JobAccepted.class::isInstance))
                .hasSize(1);
        assertThat(history.getLast()).isInstanceOf(StreamEvent.JobFinished.class);
        assertThat(history.stream().filter(StreamEvent.JobFinished.class::isInstance))
                .hasSize(1);
        Map<String, Long> outcomes = history.stream()
                .filter(StreamEvent.TaskMoved.class::isInstance)
                .map(event -> ((StreamEvent.TaskMoved) event).task())
                .filter(task -> task.status().isTerminal())
                .collect(Collectors.groupingBy(task -> task.id().value(), Collectors.counting()));
        assertThat(outcomes)
                .hasSize(job.tasks().size())
                .allSatisfy((ignored, times) -> assertThat(times).isEqualTo(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFinishedJobSaysWhatTheStreamSaid(long seed) {
        Random random = new Random(seed);
        JobManifest job = someJob(random);
        List<StreamEvent> history = history(job, Ledgers.random(job, random));
        StreamEvent.JobFinished finished = (StreamEvent.JobFinished) history.getLast();
        for (StreamEvent event : history) {
            if (event instanceof StreamEvent.TaskMoved(var task, var ignored)
                    && task.status().isTerminal()) {
                assertThat(finished.job().tasks()).contains(task);
            }
        }
        assertThat(finished.job().status().isFinished()).isTrue();
        assertThat(finished.job().tasks())
                .allMatch(task -> (task.result() != null) == (task.status() == TaskStatus.COMPLETED));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEventDeliveredAgainLaterChangesNothing(long seed) {
        Random random = new Random(seed);
        JobManifest job = someJob(random);
        List<JobEvent> once = Ledgers.random(job, random);
        List<JobEvent> again = new ArrayList<>(once);
        for (JobEvent event : once) {
            // Partials have no identity: a repeated one is told apart by its offset, before the fold.
            boolean told = event instanceof JobEvent.TaskPartial || event instanceof JobEvent.TaskReset;
            for (int i = random.nextInt(3); i > 0 && !told; i--) {
                int after = again.indexOf(event) + 1;
                again.add(after + random.nextInt(again.size() - after + 1), event);
            }
        }
        assertThat(history(job, again)).isEqualTo(history(job, once));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void droppingWhatChangedNothingLeavesTheSameHistory(long seed) {
        Random random = new Random(seed);
        JobManifest job = someJob(random);
        List<JobEvent> ledger = Ledgers.random(job, random);
        List<JobEvent> kept = new ArrayList<>();
        JobFold.Step step = JobFold.begin(job);
        for (JobEvent event : ledger) {
            step = JobFold.apply(step.job(), event);
            if (!step.changedNothing()) {
                kept.add(event);
            }
        }
        assertThat(history(job, kept)).isEqualTo(history(job, ledger));
    }

    private static JobManifest someJob(Random random) {
        Kind[] kinds = Kind.DEFAULTS.subList(0, 1 + random.nextInt(6)).toArray(Kind[]::new);
        return Ledgers.job(kinds);
    }

    private static List<StreamEvent> history(JobManifest job, List<JobEvent> events) {
        return JobFoldTest.history(job, events.toArray(JobEvent[]::new));
    }
}
