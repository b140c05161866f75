package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Follows one job: reads its history, then hears its entries live. Entries are numbered, so what was heard twice is
/// passed over and what was not heard is read. When the reader does not keep up, live entries are let go and read
/// again later.
final class RedisJobStream implements JobStream, LiveEntries.Listener {

    /// From this many events on that the reader has not taken, live entries are let go.
    private static final int ENOUGH = 64;
    private static final int ENTRIES_IN_ONE_READ = 64;
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final JobId id;
    private final @Nullable EventId after;
    private final HistoryReader histories;
    private final LiveEntries live;
    private final Queue<HistoryEvent> events = new ArrayDeque<>();
    private final CompletableFuture<Boolean> firstRead = new CompletableFuture<>();
    private final CompletableFuture<JobManifest> appeared = new CompletableFuture<>();

    private @Nullable JobReplay replay;
    private boolean reading;
    private boolean behind;
    private boolean closed;
    private Runnable signal = () -> {};

    RedisJobStream(JobId id, @Nullable EventId after, HistoryReader histories, LiveEntries live) {
        this.id = id;
        this.after = after;
        this.histories = histories;
        this.live = live;
    }

    /// Begins to follow. Says whether the job is there, once that was looked up; fails when Redis is away.
    CompletionStage<Boolean> open() {
        synchronized (this) {
            behind = true;
        }
        // Once now, so that what is there need not wait for the subscription, and what came since when that stands.
        readOn();
        live.listen(id, this);
        return firstRead;
    }

    /// The job's manifest, when it is there; never, if it never is.
    CompletionStage<JobManifest> appeared() {
        return appeared;
    }

    @Override
    public Optional<HistoryEvent> poll() {
        HistoryEvent event;
        synchronized (this) {
            event = events.poll();
        }
        readOn();
        return Optional.ofNullable(event);
    }

    @Override
    public void onReady(Runnable signal) {
        synchronized (this) {
            this.signal = signal;
        }
        signal.run();
    }

    @Override
    public synchronized boolean atEnd() {
        return events.isEmpty() && replay != null && replay.job().status().isFinished();
    }

    @Override
    public synchronized JobView job() {
        return Objects.requireNonNull(replay, "not there yet").job();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            events.clear();
        }
        live.leave(id, this);
    }

    @Override
    public void onSubscribed() {
        synchronized (this) {
            behind = true;
        }
        readOn();
    }

    @Override
    public void onBegun(byte[] manifest) {
        synchronized (this) {
            if (closed || reading || replay != null) {
                return;
            }
            replay = HistoryReader.manifest(manifest).map(JobReplay::new).orElse(null);
        }
        tellWhetherThere();
    }

    @Override
    public void onEntry(int index, String traceparent, byte[] entry) {
        synchronized (this) {
            if (closed || (replay != null && index <= replay.entries())) {
                return;
            }
            if (reading || replay == null || index > replay.entries() + 1 || events.size() >= ENOUGH) {
                behind = true;
            } else {
                play(replay, entry, traceparent.isEmpty() ? null : traceparent);
            }
        }
        readOn();
        ready();
    }

    /// Reads what was not heard, if there is any and the reader has room for it.
    private void readOn() {
        int from;
        synchronized (this) {
            if (!behind || reading || closed || events.size() >= ENOUGH) {
                return;
            }
            behind = false;
            reading = true;
            from = replay == null ? 0 : replay.entries() + 1;
        }
        histories.read(id, from, from + ENTRIES_IN_ONE_READ - 1).whenComplete((elements, failure) -> {
            if (failure == null) {
                wasRead(elements);
            } else {
                wasNotRead(failure);
            }
        });
    }

    private void wasRead(List<byte[]> elements) {
        synchronized (this) {
            reading = false;
            List<byte[]> entries = elements;
            if (replay == null && !elements.isEmpty()) {
                replay = HistoryReader.manifest(elements.getFirst())
                        .map(JobReplay::new)
                        .orElse(null);
                entries = elements.subList(1, elements.size());
            }
            if (replay != null && !closed) {
                JobReplay known = replay;
                entries.forEach(entry -> play(known, entry, null));
                behind |= elements.size() == ENTRIES_IN_ONE_READ;
            }
        }
        tellWhetherThere();
        readOn();
        ready();
    }

    private void tellWhetherThere() {
        JobReplay known;
        synchronized (this) {
            known = replay;
        }
        firstRead.complete(known != null);
        if (known != null) {
            appeared.complete(known.manifest());
        }
    }

    private void wasNotRead(Throwable failure) {
        synchronized (this) {
            reading = false;
            behind = true;
        }
        firstRead.completeExceptionally(failure);
        LATER.execute(this::readOn);
    }

    private void play(JobReplay replay, byte[] element, @Nullable String traceparent) {
        Optional<LedgerEntry> entry = HistoryReader.entry(element);
        if (entry.isEmpty()) {
            replay.skip();
            return;
        }
        for (HistoryEvent event : replay.add(entry.get(), traceparent)) {
            if (after == null || event.id().compareTo(after) > 0) {
                events.add(event);
            }
        }
    }

    private void ready() {
        Runnable current;
        synchronized (this) {
            current = signal;
        }
        current.run();
    }
}
