package io.proofstream.api.submission;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Priority;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A job as a caller asks for it. What a caller can get wrong was told by [SubmitJobReader]; a record that breaks these
/// rules is our bug.
///
/// @param language one of [Languages#ALL]; empty when it is to be detected
/// @param deadline how long somebody waits for it; empty for the priority's default
/// @param cacheTier the longest that its results may be kept; empty for as long as their kinds' own tiers
record SubmitJob(
        Content content,
        Optional<String> language,
        List<TaskRequest> tasks,
        Priority priority,
        Optional<Duration> deadline,
        Optional<CacheTier> cacheTier,
        Map<String, String> metadata) {

    SubmitJob {
        tasks = List.copyOf(tasks);
        metadata = Map.copyOf(metadata);
        require(!content.text().isBlank(), "blank text");
        require(Texts.fault(content.text()).isEmpty(), "malformed text");
        require(!tasks.isEmpty(), "no task");
        require(new HashSet<>(tasks).size() == tasks.size(), "the same task twice");
        require(language.isEmpty() || Languages.ALL.contains(language.get()), "unknown language");
        require(cacheTier.isEmpty() || cacheTier.get().caches(), "a tier that keeps nothing");
        require(deadline.isEmpty() || deadline.get().isPositive(), "deadline is not positive");
    }

    /// How long somebody waits for it.
    Duration patience() {
        return deadline.orElse(
                switch (priority) {
                    case CRITICAL -> Duration.ofMinutes(2);
                    case HIGH -> Duration.ofMinutes(10);
                    case MEDIUM -> Duration.ofHours(1);
                    case LOW -> Duration.ofHours(24);
                });
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
