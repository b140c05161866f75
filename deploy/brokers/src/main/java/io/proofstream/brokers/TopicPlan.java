package io.proofstream.brokers;

import java.time.Duration;
import java.util.Map;

/// How the topics are laid out.
///
/// @param lanePartitions of each lane: an upper bound for the workers that share one
/// @param eventPartitions of the ledger: an upper bound for the API instances that project. Never changed
/// later, because a job's events must stay on one partition
/// @param replicas of everything
/// @param minInSync replicas that must hold a record before it is acknowledged
/// @param history how long a finished job can be read; the ledger is kept a day longer, to rebuild the read model from
public record TopicPlan(int lanePartitions, int eventPartitions, int replicas, int minInSync, Duration history) {

    /// A task carries its content (512 KB, twice that as JSON escapes, and more in UTF-8); a result may be larger
    /// still.
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    /// One broker, one machine.
    public static final TopicPlan LAPTOP = new TopicPlan(4, 4, 1, 1, Duration.ofDays(3));

    private static final Duration MARGIN = Duration.ofDays(1);
    /// The longest deadline is a day: an older task has expired.
    private static final Duration TASKS_KEPT = Duration.ofDays(2);
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);
    private static final Duration SEGMENT = Duration.ofHours(6);

    public TopicPlan {
        if (lanePartitions < 1 || eventPartitions < 1 || replicas < 1 || minInSync < 1 || minInSync > replicas) {
            throw new IllegalArgumentException("a plan needs partitions, and as many replicas as must be in sync: "
                    + replicas + " < " + minInSync);
        }
    }

    Map<String, String> taskSettings() {
        return settings(TASKS_KEPT);
    }

    Map<String, String> eventSettings() {
        return settings(history.plus(MARGIN));
    }

    Map<String, String> deadLetterSettings() {
        return settings(DEAD_LETTERS_KEPT);
    }

    private Map<String, String> settings(Duration kept) {
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                Long.toString(kept.toMillis()),
                "segment.ms",
                Long.toString(SEGMENT.toMillis()),
                "max.message.bytes",
                Integer.toString(MAX_RECORD_BYTES),
                "min.insync.replicas",
                Integer.toString(minInSync));
    }
}
