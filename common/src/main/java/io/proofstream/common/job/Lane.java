package io.proofstream.common.job;

import java.util.Locale;

/// A queue of tasks with a guaranteed share of every worker's slots; the higher lane comes first in this order.
public enum Lane {
    CRITICAL(8),
    HIGH(4),
    MEDIUM(2),
    LOW(1);

    private final int weight;

    Lane(int weight) {
        this.weight = weight;
    }

    /// The lane's share of the slots, relative to the other lanes'.
    public int weight() {
        return weight;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The lane of a task: its job's priority, lowered by at most one lane where the kind comes last within a
    /// job; never for `critical`, and never into `low`, because a person's last analysis must not wait behind
    /// bulk.
    public static Lane of(Priority priority, Kind kind) {
        return switch (priority) {
            case CRITICAL -> CRITICAL;
            case HIGH -> kind.rank() == Kind.Rank.LAST ? MEDIUM : HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
        };
    }
}
