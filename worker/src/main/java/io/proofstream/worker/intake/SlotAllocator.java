package io.proofstream.worker.intake;

import io.proofstream.common.job.Lane;
import org.jspecify.annotations.Nullable;

/// Decides which lane gets the next slot. Each lane has a guaranteed share; what a lane does not need is lent, except
/// the part of its share that is kept for its next task, and comes back as the borrowers' tasks end.
///
/// Knows numbers only: no threads, no clock, no tasks. Not safe for use by several threads at once.
final class SlotAllocator {

    private static final Lane[] LANES = Lane.values();

    private final Shares shares;
    private final int[] waiting = new int[LANES.length];
    private final int[] used = new int[LANES.length];
    private int free;

    SlotAllocator(Shares shares) {
        this.shares = shares;
        this.free = shares.slots();
    }

    /// One more task stands in the lane.
    void await(Lane lane) {
        waiting[lane.ordinal()]++;
    }

    /// One task less stands in the lane: it was called off before its turn.
    void withdraw(Lane lane) {
        if (waiting[lane.ordinal()] == 0) {
            throw new IllegalStateException("no task of " + lane + " waits");
        }
        waiting[lane.ordinal()]--;
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

    /// A task of the lane gave its slot back.
    void release(Lane lane) {
        if (used[lane.ordinal()] == 0) {
            throw new IllegalStateException("no task of " + lane + " has a slot");
        }
        used[lane.ordinal()]--;
        free++;
    }

    int waiting(Lane lane) {
        return waiting[lane.ordinal()];
    }

    int used(Lane lane) {
        return used[lane.ordinal()];
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
        waiting[lane.ordinal()]--;
        used[lane.ordinal()]++;
        free--;
        return lane;
    }
}
