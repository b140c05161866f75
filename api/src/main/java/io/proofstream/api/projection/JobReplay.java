package io.proofstream.api.projection;

import io.proofstream.api.job.JobView;
import io.proofstream.common.job.JobManifest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays a job's ledger, entry by entry, and numbers what callers see of it. Not for several threads at once.
final class JobReplay {

    private final JobManifest manifest;
    private JobView job;
    private int entries;

    JobReplay(JobManifest manifest) {
        this.manifest = manifest;
        this.job = JobFold.begin(manifest).job();
    }

    JobManifest manifest() {
        return manifest;
    }

    JobView job() {
        return job;
    }

    /// How many entries were played.
    int entries() {
        return entries;
    }

    /// An entry that cannot be read holds its place and says nothing.
    void skip() {
        entries++;
    }

    List<HistoryEvent> add(LedgerEntry entry, @Nullable String traceparent) {
        List<StreamEvent> said = new ArrayList<>();
        if (entries == 0) {
            said.addAll(JobFold.begin(manifest).events());
        }
        entries++;
        JobFold.Step step = JobFold.apply(job, entry.event());
        job = step.job();
        said.addAll(step.events());
        List<HistoryEvent> numbered = new ArrayList<>(said.size());
        for (int part = 0; part < said.size(); part++) {
            numbered.add(new HistoryEvent(new EventId(entry.offset(), part), said.get(part), traceparent));
        }
        return numbered;
    }
}
