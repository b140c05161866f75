package io.proofstream.launcher.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process as it can be recognised later: a pid alone may by then be somebody else's.
///
/// @param startedAtMillis since the epoch; 0 where the machine does not tell
record ProcessMark(long pid, long startedAtMillis) {

    /// The machine derives the time from its boot clock, which may be corrected while it runs.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// The process, if it still lives.
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startOf(process) - startedAtMillis) <= TOLERANCE.toMillis());
    }
}
