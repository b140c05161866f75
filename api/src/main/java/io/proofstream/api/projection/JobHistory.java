package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobManifest;
import java.util.List;

/// A job, how it stands, and all that has happened to it.
public record JobHistory(JobManifest manifest, JobView job, List<HistoryEvent> events) {

    /// The last event says which state of the job this is.
    public EventId state() {
        return events.getLast().id();
    }

    /// The job whose ledger this is, in order.
    static JobHistory of(JobManifest manifest, List<LedgerEntry> ledger) {
        JobReplay replay = new JobReplay(manifest);
        List<HistoryEvent> events = ledger.stream()
                .flatMap(entry -> replay.add(entry, null).stream())
                .toList();
        return new JobHistory(manifest, replay.job(), events);
    }
}
