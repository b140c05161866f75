package io.proofstream.worker.intake;

import io.proofstream.common.job.Lane;
import io.proofstream.worker.delivery.LaneCounts;
import java.util.Comparator;
import java.util.List;

/// How the slots are shared out among the lanes.
///
/// @param slots all there are
/// @param guaranteed slots by lane that are its own as soon as they fall free; their sum is `slots`
record Shares(int slots, LaneCounts guaranteed) {

    private static final List<Lane> LANES = List.of(Lane.values());
    /// One in so many slots of a share is never lent.
    private static final int KEPT_OF = 8;

    /// Shares by the lanes' weights, at least one slot each; what rounding leaves goes to the largest remainders.
    ///
    /// @throws IllegalArgumentException when there are fewer slots than lanes
    static Shares of(int slots) {
        if (slots < LANES.size()) {
            throw new IllegalArgumentException(
                    "a worker needs at least " + LANES.size() + " slots, one a lane, not " + slots);
        }
        int weights = LANES.stream().mapToInt(Lane::weight).sum();
        int spare = slots - LANES.size();
        LaneCounts shares = LaneCounts.of(lane -> 1 + spare * lane.weight() / weights);
        int left = slots - LANES.stream().mapToInt(shares::get).sum();
        LANES.stream()
                .sorted(Comparator.comparingInt((Lane lane) -> -(spare * lane.weight() % weights)))
                .limit(left)
                .forEach(lane -> shares.add(lane, 1));
        return new Shares(slots, shares);
    }

    int guaranteed(Lane lane) {
        return guaranteed.get(lane);
    }

    /// Slots of the lane that are never lent, so that its next task finds one at once.
    int kept(Lane lane) {
        return (guaranteed(lane) + KEPT_OF - 1) / KEPT_OF;
    }
}
