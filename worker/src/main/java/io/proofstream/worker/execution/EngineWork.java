package io.proofstream.worker.execution;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.worker.cache.ResultCache;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Engines;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Makes an answer: the engine's work, once for all who want the same, and into the cache.
@Singleton
class EngineWork {

    private static final Logger LOG = Logger.getLogger(EngineWork.class);

    private final Engines engines;
    private final Workbench workbench;
    private final Flights flights;
    private final ResultCache cache;
    private final Beginnings beginnings;

    EngineWork(Engines engines, Workbench workbench, Flights flights, ResultCache cache, Beginnings beginnings) {
        this.engines = engines;
        this.workbench = workbench;
        this.flights = flights;
        this.cache = cache;
        this.beginnings = beginnings;
    }

    /// @throws InterruptedException when the attempt was called off
    /// @throws TimeoutException when the deadline passed
    Outcome run(Attempt attempt) throws InterruptedException, TimeoutException {
        TaskRecord task = attempt.task();
        Optional<Engine> engine = engines.of(task.kind());
        if (engine.isEmpty()) {
            return new Outcome.Failed(new Failure(
                    FailureCode.ENGINE_FAILURE,
                    "This worker has no engine for " + task.kind().wireName() + ".",
                    true));
        }
        beginnings.begins(attempt.events(), engine.get().name());
        if (!task.cacheTier().caches()) {
            return answer(attempt, engine.get());
        }
        return flights.join(
                task.cacheKey(), task.kind(), attempt.slot(), attempt.end(), () -> lead(attempt, engine.get()));
    }

    private Outcome lead(Attempt attempt, Engine engine) throws InterruptedException, TimeoutException {
        // Whoever led before may have landed between this task's look-up and now.
        CachedResult landed = cache.local(attempt.task().cacheKey());
        if (landed != null) {
            return Outcome.Completed.known(landed);
        }
        Outcome outcome = answer(attempt, engine);
        if (outcome instanceof Outcome.Completed done) {
            try (var _ = attempt.trace().step("cache keep")) {
                cache.keep(attempt.task().cacheKey(), done.result());
            }
        }
        return outcome;
    }

    private Outcome answer(Attempt attempt, Engine engine) throws InterruptedException, TimeoutException {
        TaskRecord task = attempt.task();
        Assignment assignment = new Assignment(task.content(), task.job().language(), task.params());
        long begun = System.nanoTime();
        try (var _ = attempt.trace().step("engine")) {
            Answer answer = workbench.answer(engine, assignment, attempt.partials(), task.lane(), attempt.nanosLeft());
            return outcome(answer, task.cacheTier(), Duration.ofNanos(System.nanoTime() - begun));
        } catch (ExecutionException e) {
            return new Outcome.Failed(thrown(engine, e.getCause()));
        }
    }

    private static Outcome outcome(Answer answer, CacheTier tier, Duration took) {
        return switch (answer) {
            case Answer.Done done ->
                new Outcome.Completed(
                        new CachedResult(RecordCodec.write(done.result()), tier, done.engine(), Instant.now()),
                        false,
                        took,
                        done.cost());
            case Answer.Failed failed -> new Outcome.Failed(failed.failure());
        };
    }

    /// Broken I/O may heal; any other exception is a bug, and comes again with the same text.
    private static Failure thrown(Engine engine, @Nullable Throwable thrown) {
        LOG.errorf(thrown, "the engine of %s threw", engine.kind());
        boolean mayHeal = thrown instanceof IOException || thrown instanceof UncheckedIOException;
        return new Failure(
                FailureCode.ENGINE_FAILURE,
                "The " + engine.kind().wireName() + " engine stopped with an error of its own; it was logged.",
                mayHeal);
    }
}
