package io.proofstream.common.job;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a job is, without its content. Every record of the job carries it, so that whichever arrives first, the
/// job's history can begin.
///
/// @param language ISO 639-1 code of the content, or `und` where it could not be told
/// @param deadline when nobody waits for the job any more; tasks still open then expire
/// @param tasks at least one, with ids unique in the job
/// @param cacheTier the longest that its results may be kept; null for as long as their kinds' own tiers
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JobManifest(
        JobId id,
        TenantId tenant,
        Priority priority,
        String language,
        Instant createdAt,
        Instant deadline,
        Map<String, String> metadata,
        List<TaskSpec> tasks,
        @Nullable String batchId,
        @Nullable String customId,
        @Nullable CacheTier cacheTier) {

    public JobManifest {
        requireNonNull(id, "id");
        requireNonNull(tenant, "tenant");
        requireNonNull(priority, "priority");
        requireNonNull(language, "language");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(deadline, "deadline");
        metadata = metadata == null ? Map.of() : Map.copyOf(metadata);
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("a job needs at least one task");
        }
    }
}
