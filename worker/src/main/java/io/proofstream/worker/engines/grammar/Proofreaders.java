package io.proofstream.worker.engines.grammar;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The proofreaders of one language: made when first needed, at most as many as there are cores, the last
/// used lent first, and dropped when idle. What they share stays loaded.
final class Proofreaders {

    private record Idle(Proofreader proofreader, long since) {}

    private final Tongue tongue;
    private final LongSupplier nanos;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private volatile @Nullable LanguageSetup setup;

    Proofreaders(Tongue tongue, int most, LongSupplier nanos) {
        this.tongue = tongue;
        this.nanos = nanos;
        permits = new Semaphore(most);
    }

    /// A proofreader of one's own until it is closed; waits for one when all are lent.
    Loan borrow() throws InterruptedException {
        permits.acquire();
        return loan();
    }

    /// Another one, if not all are lent.
    Optional<Loan> borrowNow() {
        return permits.tryAcquire() ? Optional.of(loan()) : Optional.empty();
    }

    private Loan loan() {
        try {
            Idle kept = idle.pollFirst();
            return new Loan(kept == null ? make() : kept.proofreader());
        } catch (RuntimeException | Error e) {
            permits.release();
            throw e;
        }
    }

    /// Forgets who was idle for longer than that, but for the `keep` last used.
    void dropIdle(Duration longer, int keep) {
        long before = nanos.getAsLong() - longer.toNanos();
        while (idle.size() > keep) {
            Idle oldest = idle.peekLast();
            if (oldest == null || oldest.since() > before || !idle.removeLastOccurrence(oldest)) {
                return;
            }
        }
    }

    int idle() {
        return idle.size();
    }

    // One at a time: LanguageTool fills static caches while it loads a language.
    private synchronized Proofreader make() {
        LanguageSetup shared = setup;
        if (shared == null) {
            shared = LanguageSetup.of(tongue);
            setup = shared;
        }
        return new Proofreader(shared);
    }

    /// The time during which a proofreader is one's own.
    final class Loan implements AutoCloseable {

        private final Proofreader proofreader;

        private Loan(Proofreader proofreader) {
            this.proofreader = proofreader;
        }

        Proofreader proofreader() {
            return proofreader;
        }

        @Override
        public void close() {
            idle.addFirst(new Idle(proofreader, nanos.getAsLong()));
            permits.release();
        }
    }
}
