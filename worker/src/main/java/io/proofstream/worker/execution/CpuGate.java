package io.proofstream.worker.execution;

import io.proofstream.common.job.Lane;
import io.proofstream.worker.delivery.LaneCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps work that computes from crowding the cores. Of the work that is as urgent as itself or more, each lane lets in
/// as much as there are cores; so a lane waits for its equals and betters only, never behind bulk that runs for long.
///
/// The higher lane is served first; one admission in [#AGEING] goes to who has waited longest, so that nothing starves.
final class CpuGate {

    private static final int AGEING = 8;

    private final int cores;
    private final List<Waiter> waiting = new ArrayList<>();
    private final LaneCounts inside = new LaneCounts();
    private int sinceEldest;

    private static final class Waiter {
        private final Lane lane;
        private final Semaphore admitted = new Semaphore(0);

        Waiter(Lane lane) {
            this.lane = lane;
        }
    }

    CpuGate(int cores) {
        if (cores < 1) {
            throw new IllegalArgumentException("a gate needs a core, not " + cores);
        }
        this.cores = cores;
    }

    /// Goes in; pair it with [#leave].
    ///
    /// @return whether it got in before `nanos` had passed
    boolean enter(Lane lane, long nanos) throws InterruptedException {
        Waiter waiter = new Waiter(lane);
        synchronized (this) {
            waiting.add(waiter);
            admit();
        }
        boolean in = false;
        try {
            in = waiter.admitted.tryAcquire(nanos, TimeUnit.NANOSECONDS);
            return in;
        } finally {
            if (!in) {
                giveUp(waiter);
            }
        }
    }

    /// Goes in if nobody would have to wait for it; pair it with [#leave].
    synchronized boolean enterNow(Lane lane) {
        if (!waiting.isEmpty() || !hasRoom(lane)) {
            return false;
        }
        inside.add(lane, 1);
        return true;
    }

    synchronized void leave(Lane lane) {
        inside.add(lane, -1);
        admit();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized void giveUp(Waiter waiter) {
        if (!waiting.remove(waiter)) {
            // Admitted just as it gave up.
            leave(waiter.lane);
        }
    }

    private void admit() {
        for (Waiter next = next(); next != null; next = next()) {
            sinceEldest = next == waiting.getFirst() ? 0 : sinceEldest + 1;
            waiting.remove(next);
            inside.add(next.lane, 1);
            next.admitted.release();
        }
    }

    /// In order of arrival, so that the first found of a lane has waited longest, and the first of all the longest.
    private @Nullable Waiter next() {
        Waiter best = null;
        for (Waiter waiter : waiting) {
            if (hasRoom(waiter.lane) && (best == null || waiter.lane.compareTo(best.lane) < 0)) {
                best = waiter;
                if (waiter == waiting.getFirst() && sinceEldest >= AGEING - 1) {
                    return waiter;
                }
            }
        }
        return best;
    }

    private boolean hasRoom(Lane lane) {
        return inside.sumDownTo(lane) < cores;
    }
}
