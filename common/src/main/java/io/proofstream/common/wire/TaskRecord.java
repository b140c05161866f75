package io.proofstream.common.wire;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.content.Content;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Lane;
import io.proofstream.common.job.Params;
import io.proofstream.common.job.TaskId;

/// One task as it waits in a lane, with all that a worker needs: nothing is looked up elsewhere. Its Kafka key is
/// [#cacheKey], so that equal work lands on one partition.
///
/// @param attempt the attempt that is to be made, from 1
public record TaskRecord(
        @JsonProperty("job") Encoded<JobManifest> manifest,
        TaskId taskId,
        Kind kind,
        Params params,
        CacheKey cacheKey,
        int attempt,
        Content content) {

    /// Checks what JSON may leave out, so that a record is either whole or unreadable.
    public TaskRecord {
        requireNonNull(manifest, "job");
        requireNonNull(taskId, "taskId");
        requireNonNull(kind, "kind");
        requireNonNull(params, "params");
        requireNonNull(cacheKey, "cacheKey");
        requireNonNull(content, "content");
        requireNonNull(content.text(), "content.text");
        requireNonNull(content.format(), "content.format");
    }

    public JobManifest job() {
        return manifest.value();
    }

    public Lane lane() {
        return Lane.of(job().priority(), kind);
    }

    /// How long its answer may be kept: by its kind, or shorter where the job says so.
    public CacheTier cacheTier() {
        return kind.cacheTier().orShorter(job().cacheTier());
    }

    public TaskRecord nextAttempt() {
        return new TaskRecord(manifest, taskId, kind, params, cacheKey, attempt + 1, content);
    }
}
