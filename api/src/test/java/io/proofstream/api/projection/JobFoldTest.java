package io.proofstream.api.projection;

import static io.proofstream.common.job.Kind.GRAMMAR;
import static io.proofstream.common.job.Kind.NOOP;
import static io.proofstream.common.job.Kind.READABILITY;
import static io.proofstream.common.job.Kind.SEO;
import static io.proofstream.common.job.Kind.TONE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.api.job.JobStatus;
import io.proofstream.api.job.JobView;
import io.proofstream.api.job.TaskStatus;
import io.proofstream.api.job.TaskView;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobFoldTest {

    private static final Instant T = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void whicheverEventComesFirstTheHistoryBeginsWithTheAcceptedJob() {
        JobManifest job = Ledgers.job(READABILITY);
        List<StreamEvent> history = history(job, Ledgers.completed(READABILITY, 80, T), new JobEvent.JobAccepted(T));
        assertThat(history)
                .extracting(StreamEvent::eventName)
                .containsExactly("job.accepted", "task.completed", "job.finished");
        assertThat(history.getFirst()).isEqualTo(new StreamEvent.JobAccepted(JobView.accepted(job)));
    }

    @Test
    void anAnswerThatAlsoSaysThatItsAttemptBeganIsBoth() {
        JobManifest job = Ledgers.job(READABILITY);
        JobEvent.TaskCompleted quick = Ledgers.completed(READABILITY, 1, 80, T, T.plusMillis(3));
        assertThat(history(job, quick))
                .extracting(StreamEvent::eventName)
                .containsExactly("job.accepted", "task.started", "task.completed", "job.finished");
        assertThat(JobFold.of(job, List.of(quick)))
                .isEqualTo(JobFold.of(
                        job,
                        List.of(
                                Ledgers.started(READABILITY, 1, T),
                                Ledgers.completed(READABILITY, 80, T.plusMillis(3)))));
        assertThat(history(job, quick, quick)).hasSize(4);
    }

    @Test
    void theFirstOutcomeOfATaskWins() {
        JobManifest manifest = Ledgers.job(READABILITY, SEO);
        JobView job = JobFold.of(
                manifest,
                List.of(Ledgers.failed(READABILITY, 1, T), Ledgers.completed(READABILITY, 80, T.plusSeconds(1))));
        assertThat(task(job, READABILITY).status()).isEqualTo(TaskStatus.FAILED);
        assertThat(task(job, READABILITY).error()).isEqualTo(Ledgers.failure());
        assertThat(JobFold.apply(job, Ledgers.completed(READABILITY, 80, T)).changedNothing())
                .isTrue();
    }

    @Test
    void aFinishedJobNeverChanges() {
        JobManifest manifest = Ledgers.job(READABILITY);
        JobView job = JobFold.of(manifest, List.of(Ledgers.completed(READABILITY, 80, T)));
        assertThat(JobFold.apply(job, new JobEvent.JobCancelled(T.plusSeconds(1))))
                .isEqualTo(new JobFold.Step(job, List.of()));
        assertThat(job.finishedAt()).isEqualTo(T);
    }

    @Test
    void aJobEndsWithTheLastOfItsTasksInWhateverOrderTheirEndsAreTold() {
        JobManifest manifest = Ledgers.job(SEO, TONE);
        JobView job = JobFold.of(
                manifest, List.of(Ledgers.completed(SEO, 80, T.plusMillis(20)), Ledgers.completed(TONE, 80, T)));
        assertThat(job.finishedAt()).isEqualTo(T.plusMillis(20));
    }

    @Test
    void startedMovesAQueuedTaskAndARetryingOneButNotForAnAttemptThatWasGivenUp() {
        JobManifest manifest = Ledgers.job(SEO);
        JobView running = JobFold.of(manifest, List.of(Ledgers.started(SEO, 1, T)));
        assertThat(running.status()).isEqualTo(JobStatus.RUNNING);
        assertThat(JobFold.apply(running, Ledgers.started(SEO, 1, T)).changedNothing())
                .isTrue();
        JobView retrying = JobFold.apply(running, Ledgers.retrying(SEO, 1, T.plusMillis(5)))
                .job();
        assertThat(task(retrying, SEO).status()).isEqualTo(TaskStatus.RETRYING);
        assertThat(JobFold.apply(retrying, Ledgers.started(SEO, 1, T)).changedNothing())
                .isTrue();
        JobView again = JobFold.apply(retrying, Ledgers.started(SEO, 2, T.plusSeconds(2)))
                .job();
        assertThat(task(again, SEO).attempt()).isEqualTo(2);
        assertThat(task(again, SEO).error()).isNull();
        assertThat(JobFold.apply(again, Ledgers.retrying(SEO, 1, T)).changedNothing())
                .isTrue();
    }

    @Test
    void partialsCountOnlyWhileTheTaskIsAtWork() {
        JobManifest manifest = Ledgers.job(SEO);
        JobView queued = JobFold.begin(manifest).job();
        assertThat(JobFold.apply(queued, Ledgers.partial(SEO, 0.5, T)).changedNothing())
                .isTrue();
        JobView running = JobFold.apply(queued, Ledgers.started(SEO, 1, T)).job();
        assertThat(JobFold.apply(running, Ledgers.partial(SEO, 0.5, T)).events())
                .containsExactly(new StreamEvent.TaskPartial(TaskId.of(SEO, 1), null, null, 0.5, "reading", T));
        assertThat(JobFold.apply(running, new JobEvent.TaskReset(TaskId.of(SEO, 1), T))
                        .events())
                .containsExactly(new StreamEvent.TaskReset(TaskId.of(SEO, 1), T));
    }

    @Test
    void anAttemptThatBeginsOnceMoreVoidsThePartialsOfTheFirstBeginning() {
        JobView queued = JobFold.begin(Ledgers.job(SEO)).job();
        JobView running = JobFold.apply(queued, Ledgers.started(SEO, 1, T)).job();

        assertThat(JobFold.apply(running, Ledgers.started(SEO, 1, T.plusSeconds(9)))
                        .events())
                .containsExactly(new StreamEvent.TaskReset(TaskId.of(SEO, 1), T.plusSeconds(9)));
        assertThat(JobFold.apply(running, Ledgers.started(SEO, 1, T)).changedNothing())
                .as("the same beginning, delivered twice")
                .isTrue();
    }

    @Test
    void whatIsAboutATaskSaysWhenTheLedgerSaysThatItHappened() {
        List<StreamEvent> history = history(
                Ledgers.job(READABILITY, SEO),
                Ledgers.started(SEO, 1, T),
                Ledgers.partial(SEO, 0.5, T.plusMillis(1)),
                Ledgers.retrying(SEO, 1, T.plusMillis(2)),
                new JobEvent.TaskReset(TaskId.of(SEO, 1), T.plusMillis(3)),
                Ledgers.failed(SEO, 1, T.plusMillis(4)),
                new JobEvent.JobCancelled(T.plusMillis(5)));

        assertThat(history.stream().flatMap(event -> at(event).stream()))
                .containsExactly(
                        T, T.plusMillis(1), T.plusMillis(2), T.plusMillis(3), T.plusMillis(4), T.plusMillis(5));
    }

    /// A whole job has times of its own.
    private static Optional<Instant> at(StreamEvent event) {
        return switch (event) {
            case StreamEvent.JobAccepted ignored -> Optional.empty();
            case StreamEvent.JobFinished ignored -> Optional.empty();
            case StreamEvent.TaskMoved moved -> Optional.of(moved.at());
            case StreamEvent.TaskRetrying retrying -> Optional.of(retrying.at());
            case StreamEvent.TaskPartial partial -> Optional.of(partial.at());
            case StreamEvent.TaskReset reset -> Optional.of(reset.at());
        };
    }

    @Test
    void cancelEndsEveryOpenTaskAndKeepsWhatIsDone() {
        JobManifest manifest = Ledgers.job(READABILITY, SEO, TONE);
        List<StreamEvent> history = history(
                manifest,
                Ledgers.completed(READABILITY, 80, T),
                Ledgers.started(SEO, 1, T),
                new JobEvent.JobCancelled(T.plusSeconds(1)));
        assertThat(history)
                .extracting(StreamEvent::eventName)
                .containsExactly(
                        "job.accepted",
                        "task.completed",
                        "task.started",
                        "task.cancelled",
                        "task.cancelled",
                        "job.finished");
        assertThat(history.getLast())
                .isInstanceOfSatisfying(
                        StreamEvent.JobFinished.class,
                        finished -> assertThat(finished.job().status()).isEqualTo(JobStatus.PARTIAL));
    }

    @Test
    void anEventOfATaskThatTheJobDoesNotHaveChangesNothing() {
        JobView job = JobFold.begin(Ledgers.job(SEO)).job();
        assertThat(JobFold.apply(job, Ledgers.completed(TONE, 80, T)).changedNothing())
                .isTrue();
    }

    @Test
    void statusFollowsFromTheOutcomes() {
        assertThat(statusOf(Ledgers.completed(SEO, 1, T), Ledgers.completed(TONE, 1, T)))
                .isEqualTo(JobStatus.COMPLETED);
        assertThat(statusOf(Ledgers.completed(SEO, 1, T), Ledgers.failed(TONE, 1, T)))
                .isEqualTo(JobStatus.PARTIAL);
        assertThat(statusOf(Ledgers.failed(SEO, 1, T), new JobEvent.JobExpired(T)))
                .isEqualTo(JobStatus.FAILED);
        assertThat(statusOf(new JobEvent.TaskCancelled(TaskId.of(SEO, 1), 1, T), new JobEvent.JobExpired(T)))
                .isEqualTo(JobStatus.EXPIRED);
        assertThat(statusOf(new JobEvent.JobCancelled(T), new JobEvent.JobExpired(T)))
                .isEqualTo(JobStatus.CANCELLED);
        assertThat(statusOf(Ledgers.started(SEO, 1, T), new JobEvent.JobAccepted(T)))
                .isEqualTo(JobStatus.RUNNING);
        assertThat(statusOf(new JobEvent.JobAccepted(T), new JobEvent.JobAccepted(T)))
                .isEqualTo(JobStatus.QUEUED);
    }

    @Test
    void theScoreIsTheWeightedMeanAndSaysWhatItIsMadeOf() {
        JobManifest manifest = Ledgers.job(READABILITY, TONE, GRAMMAR, NOOP);
        JobView job = JobFold.of(
                manifest,
                List.of(
                        Ledgers.completed(READABILITY, 80, T),
                        Ledgers.completed(TONE, 10, T),
                        Ledgers.failed(GRAMMAR, 1, T),
                        Ledgers.completed(NOOP, 3, T)));
        var score = requireNonNull(job.score());
        assertThat(score.value()).isEqualTo(60);
        assertThat(score.of()).containsExactly(TaskId.of(READABILITY, 1), TaskId.of(TONE, 1));
        assertThat(score.missing()).containsExactly(TaskId.of(GRAMMAR, 1));
        assertThat(JobFold.begin(manifest).job().score()).isNull();
    }

    private static JobStatus statusOf(JobEvent first, JobEvent second) {
        return JobFold.of(Ledgers.job(SEO, TONE), List.of(first, second)).status();
    }

    private static TaskView task(JobView job, Kind kind) {
        return job.task(TaskId.of(kind, 1)).orElseThrow();
    }

    static List<StreamEvent> history(JobManifest manifest, JobEvent... events) {
        JobFold.Step step = JobFold.begin(manifest);
        List<StreamEvent> history = new ArrayList<>(step.events());
        for (JobEvent event : events) {
            step = JobFold.apply(step.job(), event);
            history.addAll(step.events());
        }
        return history;
    }
}
