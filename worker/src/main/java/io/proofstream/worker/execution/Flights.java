package io.proofstream.worker.execution;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.job.Kind;
import io.proofstream.worker.telemetry.WorkerMeters;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Equal work is done once at a time: the first task leads, the others follow and share what comes of it. A leader that
/// is called off hands the flight on: one of the followers leads then.
@Singleton
class Flights {

    /// Work that may take an equal task's outcome for its own.
    interface Work {
        Outcome run() throws InterruptedException, TimeoutException;
    }

    private final Map<CacheKey, CompletableFuture<Optional<Outcome>>> byKey = new ConcurrentHashMap<>();
    private final WorkerMeters meters;

    Flights(WorkerMeters meters) {
        this.meters = meters;
    }

    /// Does the work, or waits for the one who does.
    ///
    /// @param slot lent while the task follows
    /// @param end by [System#nanoTime], when this task's time is up
    Outcome join(CacheKey key, Kind kind, Slot slot, long end, Work work)
            throws InterruptedException, TimeoutException {
        boolean lent = false;
        while (true) {
            CompletableFuture<Optional<Outcome>> mine = new CompletableFuture<>();
            CompletableFuture<Optional<Outcome>> leader = byKey.putIfAbsent(key, mine);
            if (leader == null) {
                return lead(key, mine, slot, lent, work);
            }
            if (!lent) {
                meters.follower(kind);
                slot.lend();
                lent = true;
            }
            Optional<Outcome> shared = follow(leader, end);
            if (shared.isPresent()) {
                return asFollower(shared.get());
            }
        }
    }

    private Outcome lead(CacheKey key, CompletableFuture<Optional<Outcome>> mine, Slot slot, boolean lent, Work work)
            throws InterruptedException, TimeoutException {
        Optional<Outcome> shared = Optional.empty();
        try {
            if (lent) {
                slot.takeBack();
            }
            Outcome outcome = work.run();
            shared = isForAll(outcome) ? Optional.of(outcome) : Optional.empty();
            return outcome;
        } finally {
            byKey.remove(key, mine);
            mine.complete(shared);
        }
    }

    private static Optional<Outcome> follow(CompletableFuture<Optional<Outcome>> leader, long end)
            throws InterruptedException, TimeoutException {
        try {
            return leader.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a flight is never completed with an exception", e);
        }
    }

    /// What came of the work itself, not of the leader's own fate.
    private static boolean isForAll(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed completed -> true;
            case Outcome.Failed failed -> true;
            case Outcome.Cancelled cancelled -> false;
            case Outcome.Expired expired -> false;
            case Outcome.HandedBack handedBack -> false;
        };
    }

    private static Outcome asFollower(Outcome outcome) {
        return outcome instanceof Outcome.Completed completed ? Outcome.Completed.known(completed.result()) : outcome;
    }
}
