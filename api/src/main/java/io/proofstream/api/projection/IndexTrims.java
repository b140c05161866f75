package io.proofstream.api.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// When an index gets rid of the jobs that are gone: once in a while, not with every job. For the projector's thread.
final class IndexTrims {

    private static final Duration EVERY = Duration.ofMinutes(1);
    /// Past so many indexes all of them are trimmed with their next job, and counted anew.
    private static final int MOST = 10_000;

    private final Map<String, Instant> trimmed = new HashMap<>();
    private final Duration retention;
    private final Clock clock;

    /// @param retention how long a job is kept after it was created
    IndexTrims(Duration retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /// The least member that the index is to keep; empty while it was trimmed lately.
    String leastMember(String index) {
        Instant now = clock.instant();
        Instant last = trimmed.get(index);
        if (last != null && now.isBefore(last.plus(EVERY))) {
            return "";
        }
        if (trimmed.size() >= MOST) {
            trimmed.clear();
        }
        trimmed.put(index, now);
        return ReadModelKeys.leastMemberAt(now.minus(retention));
    }
}
