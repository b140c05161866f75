package io.proofstream.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Lane;
import io.proofstream.common.job.Priority;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RedisKeys;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.testkit.Brokers;
import io.proofstream.testkit.SharedBrokers;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.fixture.Lanes;
import io.proofstream.worker.fixture.Scripted;
import io.proofstream.worker.fixture.ScriptedEngine;
import io.proofstream.worker.fixture.Tasks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One task's path, with everything that can end it.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
@TestProfile(Scripted.class)
class TaskPathIT {

    private static final Failure BROKEN = new Failure(FailureCode.PROVIDER_UNAVAILABLE, "not now", true);

    private static final int LARGER_THAN_A_RECORD = 5 << 20;

    private static Lanes lanes;

    @BeforeAll
    static void connect() {
        lanes = new Lanes(SharedBrokers.get().bootstrapServers());
    }

    @AfterAll
    static void disconnect() throws InterruptedException {
        lanes.close();
    }

    @Test
    void aKnownAnswerIsGivenWithoutWork() {
        String text = text();
        lanes.awaitEnd(lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next()));

        List<JobEvent> events =
                lanes.awaitEnd(lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next()));

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        JobEvent.TaskCompleted.class,
                        done -> assertThat(done.cached()).isTrue());
        assertThat(ScriptedEngine.asked(text)).isEqualTo(1);
    }

    @Test
    void anAnswerIsKeptNoLongerThanItsJobAsks() throws IOException {
        TaskRecord task = lanes.send(
                Tasks.of(Kind.SENTIMENT).text(text()).tier(CacheTier.REALTIME).next());

        assertThat(lanes.awaitEnd(task).getLast())
                .isInstanceOfSatisfying(
                        JobEvent.TaskCompleted.class,
                        done -> assertThat(done.cacheTier()).isEqualTo(CacheTier.REALTIME));
        String left = SharedBrokers.get().redis("PTTL", RedisKeys.result(task.cacheKey()));
        assertThat(Long.parseLong(left))
                .isBetween(1L, CacheTier.REALTIME.timeToLive().toMillis());
    }

    @ParameterizedTest
    @EnumSource(names = {"SENTIMENT", "STRUCTURE"})
    void equalTasksAtOnceAreAnsweredByOneRun(Kind kind) {
        CountDownLatch landing = new CountDownLatch(1);
        String text = ScriptedEngine.play(text(), (ask, partials) -> {
            landing.await();
            return ScriptedEngine.ANSWER;
        });
        // More than there are slots: who only waits for another's answer holds none.
        List<TaskRecord> tasks = IntStream.range(0, 80)
                .mapToObj(i -> lanes.send(Tasks.of(kind).text(text).next()))
                .toList();
        await().until(() ->
                tasks.stream().allMatch(task -> !lanes.events(task.job().id()).isEmpty()));

        landing.countDown();

        List<JobEvent> ends =
                tasks.stream().map(task -> lanes.awaitEnd(task).getLast()).toList();
        assertThat(ends).allSatisfy(end -> assertThat(end).isInstanceOf(JobEvent.TaskCompleted.class));
        assertThat(ends.stream().filter(end -> !((JobEvent.TaskCompleted) end).cached()))
                .hasSize(1);
        assertThat(ScriptedEngine.asked(text)).isEqualTo(1);
    }

    @Test
    void aResultThatIsLargerThanTheLedgerTakesFailsAsATaskThatHadBegun() {
        String text = ScriptedEngine.play(
                text(),
                (ask, partials) ->
                        Answer.local(new AnalysisResult(80, "m".repeat(LARGER_THAN_A_RECORD), Map.of(), List.of())));

        List<JobEvent> events =
                lanes.awaitEnd(lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next()));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(JobEvent.TaskStarted.class);
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        JobEvent.TaskFailed.class,
                        failed -> assertThat(failed.failure().detail()).contains("larger than an event"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SENTIMENT", "STRUCTURE"})
    void aRunningTaskIsCancelled(Kind kind) throws IOException {
        String text = ScriptedEngine.play(text(), (ask, partials) -> {
            Thread.sleep(Duration.ofMinutes(5));
            return ScriptedEngine.ANSWER;
        });
        TaskRecord task = lanes.send(Tasks.of(kind).text(text).next());
        await().until(() -> ScriptedEngine.asked(text) == 1);

        cancel(task);

        assertThat(lanes.awaitEnd(task).getLast()).isInstanceOf(JobEvent.TaskCancelled.class);
    }

    @Test
    void aTaskThatWasCancelledInItsLaneDoesNoWork() throws IOException {
        String text = text();
        TaskRecord task = Tasks.of(Kind.SENTIMENT).text(text).next();
        cancel(task);

        lanes.send(task);

        assertThat(lanes.awaitEnd(task)).singleElement().isInstanceOf(JobEvent.TaskCancelled.class);
        assertThat(ScriptedEngine.asked(text)).isZero();
    }

    @Test
    void aCancelledLeaderHandsTheFlightToAFollower() throws IOException {
        CountDownLatch landing = new CountDownLatch(1);
        String text = ScriptedEngine.play(text(), (ask, partials) -> {
            landing.await();
            return ScriptedEngine.ANSWER;
        });
        TaskRecord leader = lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next());
        await().until(() -> ScriptedEngine.asked(text) == 1);
        TaskRecord follower = lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next());
        await().until(() -> !lanes.events(follower.job().id()).isEmpty());

        cancel(leader);
        await().until(() -> ScriptedEngine.asked(text) == 2);
        landing.countDown();

        assertThat(lanes.awaitEnd(leader).getLast()).isInstanceOf(JobEvent.TaskCancelled.class);
        assertThat(lanes.awaitEnd(follower).getLast()).isInstanceOf(JobEvent.TaskCompleted.class);
    }

    @Test
    void aTaskPastItsDeadlineDoesNoWork() {
        String text = text();
        TaskRecord task = lanes.send(Tasks.of(Kind.SENTIMENT)
                .text(text)
                .deadline(Duration.ofSeconds(-1))
                .next());

        assertThat(lanes.awaitEnd(task)).singleElement().isInstanceOf(JobEvent.TaskExpired.class);
        assertThat(ScriptedEngine.asked(text)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SENTIMENT", "STRUCTURE"})
    void theDeadlineIsKeptThoughTheEngineDoesNotListen(Kind kind) {
        CountDownLatch ended = new CountDownLatch(1);
        String text = ScriptedEngine.play(text(), (ask, partials) -> {
            while (ended.getCount() > 0) {
                Thread.onSpinWait();
            }
            return ScriptedEngine.ANSWER;
        });
        TaskRecord task = lanes.send(
                Tasks.of(kind).text(text).deadline(Duration.ofMillis(500)).next());

        assertThat(lanes.awaitEnd(task).getLast()).isInstanceOf(JobEvent.TaskExpired.class);
        ended.countDown();
    }

    @Test
    void whatMayHealIsTriedAgain() {
        String text = ScriptedEngine.play(text(), (ask, partials) -> {
            partials.text("so far");
            return ask < 3 ? new Answer.Failed(BROKEN) : ScriptedEngine.ANSWER;
        });
        TaskRecord task = lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next());

        List<JobEvent> events = lanes.awaitEnd(task);

        assertThat(events.stream().map(event -> event.getClass().getSimpleName()))
                .containsExactly(
                        "TaskStarted",
                        "TaskPartial",
                        "TaskRetrying",
                        "TaskReset",
                        "TaskStarted",
                        "TaskPartial",
                        "TaskRetrying",
                        "TaskReset",
                        "TaskStarted",
                        "TaskPartial",
                        "TaskCompleted");
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        JobEvent.TaskCompleted.class,
                        done -> assertThat(done.attempt()).isEqualTo(3));
    }

    @Test
    void afterTheFifthAttemptATaskFailsAndIsKeptWithItsHistory() {
        String text = ScriptedEngine.play(text(), (ask, partials) -> new Answer.Failed(BROKEN));
        TaskRecord task = lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next());

        List<JobEvent> events = lanes.awaitEnd(task);

        assertThat(events.getLast()).isInstanceOfSatisfying(JobEvent.TaskFailed.class, failed -> {
            assertThat(failed.failure().code()).isEqualTo(FailureCode.ATTEMPTS_EXHAUSTED);
            assertThat(failed.attempt()).isEqualTo(5);
        });
        assertThat(ScriptedEngine.asked(text)).isEqualTo(5);
        assertThat(letter(task)).satisfies(letter -> {
            assertThat(header(letter, Headers.REASON)).startsWith("attempts-exhausted: ");
            assertThat(header(letter, Headers.HISTORY).lines()).hasSize(5).allMatch(line -> line.contains("not now"));
            assertThat(header(letter, Headers.ORIGIN)).startsWith("proofstream.tasks.medium/");
        });
    }

    @Test
    void anEngineThatThrowsFailsItsTaskAndNoOther() {
        String text = ScriptedEngine.play(text(), (ask, partials) -> {
            throw new IllegalStateException("poison");
        });
        TaskRecord poison = lanes.send(Tasks.of(Kind.STRUCTURE).text(text).next());
        TaskRecord next = lanes.send(Tasks.of(Kind.STRUCTURE).text(text()).next());

        assertThat(lanes.awaitEnd(poison).getLast())
                .isInstanceOfSatisfying(
                        JobEvent.TaskFailed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo(FailureCode.ENGINE_FAILURE));
        assertThat(lanes.awaitEnd(next).getLast()).isInstanceOf(JobEvent.TaskCompleted.class);
        assertThat(ScriptedEngine.asked(text)).isEqualTo(1);
        assertThat(header(letter(poison), Headers.REASON)).startsWith("engine-failure: ");
    }

    @Test
    void aRecordThatCannotBeReadIsADeadLetterAndBlocksNobody() {
        byte[] key = text().getBytes(UTF_8);
        lanes.send(Lane.HIGH, key, "{\"job\": {".getBytes(UTF_8));
        lanes.send(Lane.HIGH, key, new byte[0]);
        TaskRecord next = lanes.send(Tasks.of(Kind.NOOP).next());

        assertThat(lanes.awaitEnd(next).getLast()).isInstanceOf(JobEvent.TaskCompleted.class);
        await().untilAsserted(() -> assertThat(lanes.deadLetters(key))
                .hasSize(2)
                .allSatisfy(letter -> {
                    assertThat(header(letter, Headers.REASON)).startsWith("unreadable: ");
                    assertThat(header(letter, Headers.ORIGIN)).startsWith("proofstream.tasks.high/");
                }));
    }

    @Test
    void aUserDoesNotWaitBehindBulk() {
        List<TaskRecord> bulk = IntStream.range(0, 60)
                .mapToObj(i -> lanes.send(Tasks.of(Kind.SLEEP)
                        .param("ms", 300_000 + i)
                        .priority(Priority.LOW)
                        .next()))
                .toList();
        await().until(() -> bulk.stream()
                        .filter(task -> !lanes.events(task.job().id()).isEmpty())
                        .count()
                >= 20);

        TaskRecord urgent =
                lanes.send(Tasks.of(Kind.NOOP).priority(Priority.CRITICAL).next());

        assertThat(lanes.awaitEnd(urgent).getLast()).isInstanceOf(JobEvent.TaskCompleted.class);
        assertThat(bulk).noneMatch(lanes::ended);
        bulk.forEach(TaskPathIT::cancelQuietly);
        bulk.forEach(lanes::awaitEnd);
    }

    private static ConsumerRecord<byte[], byte[]> letter(TaskRecord task) {
        byte[] key = task.cacheKey().value().getBytes(UTF_8);
        await().until(() -> lanes.deadLetters(key).size() == 1);
        return lanes.deadLetters(key).getFirst();
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }

    private static void cancel(TaskRecord task) throws IOException {
        SharedBrokers.get().redis("SET", RedisKeys.cancelled(task.job().id()), "1", "EX", "600");
        SharedBrokers.get()
                .redis("PUBLISH", RedisKeys.CANCELLATIONS, task.job().id().value());
    }

    private static void cancelQuietly(TaskRecord task) {
        try {
            cancel(task);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text() {
        return "Text " + UUID.randomUUID();
    }
}
