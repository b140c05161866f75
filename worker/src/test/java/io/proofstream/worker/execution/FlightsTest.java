package io.proofstream.worker.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.Json;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.worker.telemetry.WorkerMeters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private static final CacheKey KEY = new CacheKey("a".repeat(64));
    private static final Outcome.Completed DONE = new Outcome.Completed(
            new CachedResult(new ResultJson(50, Json.of("{}")), CacheTier.PERMANENT, "local", Instant.EPOCH),
            false,
            Duration.ofMillis(7),
            Money.NONE);

    private final Flights flights = new Flights(new WorkerMeters(new SimpleMeterRegistry()));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger lent = new AtomicInteger();
    private final AtomicInteger takenBack = new AtomicInteger();
    private final CountDownLatch landing = new CountDownLatch(1);

    private final Slot slot = new Slot() {
        @Override
        public void lend() {
            lent.incrementAndGet();
        }

        @Override
        public void takeBack() {
            takenBack.incrementAndGet();
        }
    };

    @AfterEach
    void end() {
        landing.countDown();
        threads.close();
    }

    @Test
    void equalWorkIsDoneOnceAndSharedByAll() throws Exception {
        Future<Outcome> leader = lead(DONE);
        Future<Outcome> follower = follow();
        Future<Outcome> another = follow();
        await().until(() -> lent.get() == 2);

        landing.countDown();

        assertThat(leader.get()).isEqualTo(DONE);
        assertThat(follower.get()).isEqualTo(Outcome.Completed.known(DONE.result()));
        assertThat(another.get()).isEqualTo(Outcome.Completed.known(DONE.result()));
        assertThat(runs).hasValue(1);
    }

    @Test
    void aFailureOfTheWorkIsSharedToo() throws Exception {
        Outcome failed = new Outcome.Failed(new Failure(FailureCode.ENGINE_FAILURE, "broken", false));
        Future<Outcome> leader = lead(failed);
        Future<Outcome> follower = follow();
        await().until(() -> lent.get() == 1);

        landing.countDown();

        assertThat(leader.get()).isEqualTo(failed);
        assertThat(follower.get()).isEqualTo(failed);
    }

    @Test
    void aLeaderThatIsCalledOffHandsTheFlightOn() throws Exception {
        Thread leader = threads(() -> flights.join(KEY, Kind.SEO, slot, inAMinute(), this::land));
        await().until(() -> runs.get() == 1);
        Future<Outcome> follower = follow();
        Future<Outcome> another = follow();
        await().until(() -> lent.get() == 2);

        leader.interrupt();
        await().until(() -> runs.get() == 2);
        landing.countDown();

        assertThat(List.of(follower.get(), another.get()))
                .containsExactlyInAnyOrder(DONE, Outcome.Completed.known(DONE.result()));
        assertThat(runs).hasValue(2);
        assertThat(takenBack).hasValue(1);
    }

    @Test
    void aLeaderThatBreaksHandsTheFlightOn() throws Exception {
        Future<Outcome> leader = threads.submit(() -> flights.join(KEY, Kind.SEO, slot, inAMinute(), () -> {
            runs.incrementAndGet();
            await().until(() -> lent.get() == 1);
            throw new IllegalStateException("a bug");
        }));
        await().until(() -> runs.get() == 1);
        Future<Outcome> follower = follow();
        landing.countDown();

        assertThat(follower.get()).isEqualTo(DONE);
        assertThatThrownBy(leader::get).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFollowersOwnTimeCounts() {
        Future<Outcome> leader = lead(DONE);

        assertThatThrownBy(() -> flights.join(KEY, Kind.SEO, slot, System.nanoTime() + 1_000, this::land))
                .isInstanceOf(TimeoutException.class);
        assertThat(leader).isNotDone();
    }

    @Test
    void theNextOneAfterTheLandingDoesItsOwnWork() throws Exception {
        landing.countDown();
        flights.join(KEY, Kind.SEO, slot, inAMinute(), this::land);

        flights.join(KEY, Kind.SEO, slot, inAMinute(), this::land);

        assertThat(runs).hasValue(2);
        assertThat(lent).hasValue(0);
    }

    private Outcome land() throws InterruptedException {
        runs.incrementAndGet();
        landing.await();
        return DONE;
    }

    private Future<Outcome> lead(Outcome outcome) {
        Future<Outcome> leader = threads.submit(() -> flights.join(KEY, Kind.SEO, slot, inAMinute(), () -> {
            land();
            return outcome;
        }));
        await().until(() -> runs.get() == 1);
        return leader;
    }

    private Future<Outcome> follow() {
        return threads.submit(() -> flights.join(KEY, Kind.SEO, slot, inAMinute(), this::land));
    }

    private static Thread threads(Callable<Outcome> work) {
        return Thread.startVirtualThread(() -> {
            try {
                work.call();
            } catch (Exception e) {
                // The test looks at what the others make of it.
                Thread.currentThread().interrupt();
            }
        });
    }

    private static long inAMinute() {
        return System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    }
}
