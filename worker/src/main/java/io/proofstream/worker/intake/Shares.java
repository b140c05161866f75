package io.proofstream.worker.intake;

import io.proofstream.common.job.Lane;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How the slots are shared out among the lanes.
///
/// @param slots all there are
/// @param guaranteed slots by lane that are its own as soon as they fall free; their sum is `slots`
/// @param kept slots by lane that are never lent, so that its next task finds one at once
record Shares(int slots, List<Integer> guaranteed, List<Integer> kept) {

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
        int[] shares = LANES.stream()
                .mapToInt(lane -> 1 + spare * lane.weight() / weights)
                .toArray();
        int left = slots - IntStream.of(shares).sum();
        LANES.stream()
                .sorted(Comparator.comparingInt((Lane lane) -> -(spare * lane.weight() % weights)))
                .limit(left)
                .forEach(lane -> shares[lane.ordinal()]++);
        return new Shares(
                slots,
                IntStream.of(shares).boxed().toList(),
                IntStream.of(shares)
                        .map(share -> (share + KEPT_OF - 1) / KEPT_OF)
                        .boxed()
                        .toList());
    }

    int guaranteed(Lane lane) {
        return guaranteed.get(lane.ordinal());
    }

    int kept(Lane lane) {
        return kept.get(lane.ordinal());
    }
}
