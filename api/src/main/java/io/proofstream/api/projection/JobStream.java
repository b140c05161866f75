package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import java.util.Optional;

/// A job being followed: its events in order, each once, from the history and then as they happen. The reader takes
/// them when it can; what it does not take waits in the history, not in memory. Goes on by itself when Redis was away.
public interface JobStream extends AutoCloseable {

    /// The next event, if there is one now.
    Optional<HistoryEvent> poll();

    /// Calls `signal` whenever there may be a next event, or the end; on any thread, perhaps more often than
    /// needed, and once at once. It must not block.
    void onReady(Runnable signal);

    /// Whether the job has finished and every event was taken.
    boolean atEnd();

    /// The job as far as its events are known here; some may not have been taken yet.
    JobView job();

    /// Forgets the reader. The job goes on.
    @Override
    void close();
}
