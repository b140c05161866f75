package io.proofstream.api.projection;

import io.proofstream.api.job.JobStatus;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.RecordCodec;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a batch adds to one job's history.
///
/// @param partition where the job's ledger is
/// @param encoded the job's manifest as it came
/// @param before how the job stood in the read model; null where that held nothing of it
/// @param hadResult whether a task had completed before
/// @param records what is new, in order
record Append(
        int partition,
        ActiveJob job,
        Encoded<JobManifest> encoded,
        @Nullable JobStatus before,
        boolean hadResult,
        List<LedgerRecord> records) {

    private static final byte[] THERE_ALREADY = {};

    /// @param from the offset that the batch begins at in the partition
    /// @param trims says when an index gets rid of jobs that are gone
    Request command(long from, Duration retention, IndexTrims trims) {
        JobManifest manifest = job.manifest();
        JobId id = manifest.id();
        JobStatus status = job.job().status();
        Request call = Script.APPEND
                .call(keys(manifest, status))
                .arg(partition)
                .arg(from)
                .arg(before == null ? 0 : 1)
                .arg(manifest.createdAt().plus(retention).toEpochMilli())
                .arg(before == null ? RecordCodec.MANIFESTS.json(encoded).toBytes() : THERE_ALREADY)
                .arg(ReadModelKeys.member(id))
                .arg(trims.leastMember(ReadModelKeys.index(manifest.tenant(), status, manifest.priority())))
                .arg(retention.toMillis())
                .arg(
                        status.isFinished()
                                ? ""
                                : Long.toString(manifest.deadline().toEpochMilli()))
                .arg(ReadModelKeys.live(id));
        for (LedgerRecord record : records) {
            call.arg(record.traceparent()).arg(record.entry().encode());
        }
        return call;
    }

    private List<String> keys(JobManifest manifest, JobStatus status) {
        List<String> keys = new ArrayList<>(
                List.of(ReadModelKeys.history(manifest.id()), ReadModelKeys.POSITIONS, ReadModelKeys.DEADLINES));
        if (status == before) {
            return keys;
        }
        keys.add(ReadModelKeys.index(manifest.tenant(), status, manifest.priority()));
        for (JobStatus earlier : List.of(JobStatus.QUEUED, JobStatus.RUNNING)) {
            if (earlier.compareTo(status) < 0) {
                keys.add(ReadModelKeys.index(manifest.tenant(), earlier, manifest.priority()));
            }
        }
        return keys;
    }
}
