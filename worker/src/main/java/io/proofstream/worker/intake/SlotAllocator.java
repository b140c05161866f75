package io.proofstream.worker.intake;

import io.proofstream.common.job.Lane;
import io.proofstream.worker.delivery.LaneCounts;
import org.jspecify.annotations.Nullable;

/// Decides which lane gets the next slot. Each lane has a guaranteed share; what a lane does not need is lent, except
/// the part of its share that is kept for its next task, and comes back as the borrowers' tasks end.
///
/// Knows numbers only: no threads, no clock, no tasks. Not safe for use by several threads at once.
final class SlotAllocator {

    private static final Lane[] LANES = Lane.values();

    private final Shares shares;
    private final LaneCounts waiting = new LaneCounts();
    private final LaneCounts used = new LaneCounts();
    private int free;

    SlotAllocator(Shares shares) {
        this.shares = shares;
        this.free = shares.slots();
    }

    /// One more task stands in the lane.
    void await(Lane lane) {
        waiting.add(lane, 1);
    }

    /// One task less stands in the lane: it was called off before its turn.
    void withdraw(Lane lane) {
        if (waiting.get(lane) == 0) {
            throw new IllegalStateException("no task of " + lane + " waits");
        }
        waiting.add(lane, -1);
    }

    /// Gives a slot to the first task of a lane: the highest that waits with less than its share, or else the highest
    /// that waits, on loan.
    ///
    /// @return the lane served; null when nobody waits who may have a slot now
    @Nullable
    Lane grant() {
        for (Lane lane : LANES) {
            if (used(lane) < shares.guaranteed(lane) && mayHave(lane)) {
                return serve(lane);
            }
        }
        for (Lane lane : LANES) {
            if (mayHave(lane)) {
                return serve(lane);
            }
        }
        return null;
    }

    /// The same while something else than slots is scarce: only slots that are kept for their lane are given.
    @Nullable
    Lane grantKept() {
        for (Lane lane : LANES) {
            if (waiting(lane) > 0 && used(lane) < shares.kept(lane)) {
                return serve(lane);
            }
        }
        return null;
    }

    /// A task of the lane gave its slot back.
    void release(Lane lane) {
        if (used.get(lane) == 0) {
            throw new IllegalStateException("no task of " + lane + " has a slot");
        }
        used.add(lane, -1);
        free++;
    }

    int waiting(Lane lane) {
        return waiting.get(lane);
    }

    int used(Lane lane) {
        return used.get(lane);
    }

    /// How many of the lane's slots are more than its share.
    int borrowed(Lane lane) {
        return Math.max(0, used(lane) - shares.guaranteed(lane));
    }

    int used() {
        return shares.slots() - free;
    }

    private boolean mayHave(Lane lane) {
        return waiting(lane) > 0 && free > keptForOthers(lane);
    }

    private int keptForOthers(Lane lane) {
        int kept = 0;
        for (Lane other : LANES) {
            if (other != lane) {
                kept += Math.max(0, shares.kept(other) - used(other));
            }
        }
        return kept;
    }

    private Lane serve(Lane lane) {
        waiting.add(lane, -1);
        used.add(lane, 1);
        free--;
        return lane;
    }
}
