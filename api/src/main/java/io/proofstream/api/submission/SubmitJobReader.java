package io.proofstream.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.api.kinds.KindCatalogue;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.common.content.Content;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A request body to a [SubmitJob], or a problem that names all that is wrong with it.
@ApplicationScoped
class SubmitJobReader {

    private static final Set<String> FIELDS =
            Set.of("content", "language", "tasks", "priority", "deadlineMs", "cacheTier", "metadata");
    private static final Map<String, Priority> PRIORITIES = Choices.byName(Priority.values(), Priority::wireName);
    private static final Map<String, CacheTier> TIERS = Choices.byName(
            Arrays.stream(CacheTier.values()).filter(CacheTier::caches).toArray(CacheTier[]::new), CacheTier::wireName);
    private static final Map<String, String> LANGUAGES =
            Choices.byName(Languages.ALL.toArray(String[]::new), code -> code);
    private static final List<TaskRequest> DEFAULTS =
            Kind.DEFAULTS.stream().map(TaskRequest::of).toList();

    private final SubmissionLimits limits;
    private final StrictJson json;
    private final ContentReader content;
    private final TasksReader tasks;

    SubmitJobReader(SubmissionLimits limits, KindCatalogue kinds) {
        this.limits = limits;
        this.json = new StrictJson(limits.jsonDepth());
        this.content = new ContentReader(limits);
        this.tasks = new TasksReader(kinds);
    }

    /// @throws ApiProblem when `body` asks for no job that this server can do
    SubmitJob read(byte[] body) {
        JsonNode root = json.read(body);
        Violations violations = new Violations();
        Optional<SubmitJob> job = Fields.of(root, "", FIELDS, violations).flatMap(fields -> job(fields, violations));
        if (!violations.isEmpty()) {
            throw violations.toProblem();
        }
        return job.orElseThrow(() -> new IllegalStateException("no job, though nothing was wrong"));
    }

    private Optional<SubmitJob> job(Fields fields, Violations violations) {
        if (!fields.has("content")) {
            violations.add("/content", "is required");
        }
        Optional<Content> page = fields.value("content").flatMap(node -> content.read(node, violations));
        Optional<String> language = fields.choice("language", LANGUAGES);
        List<TaskRequest> wanted = tasks(fields, violations);
        Priority priority = fields.choice("priority", PRIORITIES).orElse(Priority.HIGH);
        Optional<Duration> deadline =
                fields.whole("deadlineMs", 1, limits.deadline().toMillis()).map(Duration::ofMillis);
        Optional<CacheTier> tier = fields.choice("cacheTier", TIERS);
        Map<String, String> metadata = metadata(fields, violations);
        return violations.isEmpty()
                ? page.map(subject -> new SubmitJob(subject, language, wanted, priority, deadline, tier, metadata))
                : Optional.empty();
    }

    private List<TaskRequest> tasks(Fields fields, Violations violations) {
        if (!fields.has("tasks")) {
            return DEFAULTS;
        }
        Optional<List<JsonNode>> elements = fields.list("tasks", limits.tasks());
        if (elements.filter(List::isEmpty).isPresent()) {
            violations.add("/tasks", "must have at least one element; leave it out for the six analyses");
        }
        return elements.map(list -> tasks.read(list, violations)).orElse(List.of());
    }

    private Map<String, String> metadata(Fields fields, Violations violations) {
        return fields.value("metadata")
                .flatMap(node -> Fields.ofAny(node, "/metadata", violations))
                .map(pairs -> pairs(pairs, violations))
                .orElse(Map.of());
    }

    private Map<String, String> pairs(Fields pairs, Violations violations) {
        List<String> keys = pairs.names();
        if (keys.size() > limits.metadataPairs()) {
            violations.add(
                    "/metadata",
                    "must have at most %d pairs, but has %d".formatted(limits.metadataPairs(), keys.size()));
            return Map.of();
        }
        Map<String, String> metadata = new HashMap<>();
        for (String key : keys) {
            if (key.isBlank() || key.length() > limits.metadataKey()) {
                violations.add(pairs.at(key), "must have a key of 1 to %d characters".formatted(limits.metadataKey()));
            }
            Texts.fault(key).ifPresent(fault -> violations.add(pairs.at(key), "has a key that " + fault));
            pairs.text(key, limits.metadataValue()).ifPresent(value -> metadata.put(key, value));
        }
        return metadata;
    }
}
