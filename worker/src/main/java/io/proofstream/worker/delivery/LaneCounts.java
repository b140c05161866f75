package io.proofstream.worker.delivery;

import io.proofstream.common.job.Lane;
import java.util.function.ToIntFunction;

/// A number for each lane, on paths where a map is too slow. Not safe for use by several threads at once.
public final class LaneCounts {

    private final int[] counts = new int[Lane.values().length];

    /// Zero for each lane.
    public LaneCounts() {}

    public static LaneCounts of(ToIntFunction<Lane> count) {
        LaneCounts counts = new LaneCounts();
        for (Lane lane : Lane.values()) {
            counts.add(lane, count.applyAsInt(lane));
        }
        return counts;
    }

    public int get(Lane lane) {
        return counts[index(lane)];
    }

    public void add(Lane lane, int more) {
        counts[index(lane)] += more;
    }

    /// Over the lanes from the highest to this one.
    public int sumDownTo(Lane lane) {
        int sum = 0;
        for (int i = 0; i <= index(lane); i++) {
            sum += counts[i];
        }
        return sum;
    }

    // The index never leaves this object, so that lanes may come and go.
    @SuppressWarnings("EnumOrdinal")
    private static int index(Lane lane) {
        return lane.ordinal();
    }
}
