package io.proofstream.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.api.kinds.KindCatalogue;
import io.proofstream.api.kinds.ParamSpec;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `tasks`: kinds by name, or with parameters, each checked against its kind.
final class TasksReader {

    private static final Set<String> FIELDS = Set.of("kind", "params");

    private final KindCatalogue kinds;
    private final Map<String, Kind> choices;

    TasksReader(KindCatalogue kinds) {
        this.kinds = kinds;
        this.choices = Choices.byName(kinds.offered().toArray(Kind[]::new), Kind::wireName);
    }

    /// The tasks of `elements` that are right, in order.
    List<TaskRequest> read(List<JsonNode> elements, Violations violations) {
        Set<TaskRequest> tasks = new LinkedHashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            String pointer = "/tasks/" + i;
            task(elements.get(i), pointer, violations).ifPresent(task -> {
                if (!tasks.add(task)) {
                    violations.add(pointer, "asks for the same as an earlier task; leave it out or vary its params");
                }
            });
        }
        return List.copyOf(tasks);
    }

    private Optional<TaskRequest> task(JsonNode node, String pointer, Violations violations) {
        if (node.isTextual()) {
            return Values.choice(node, pointer, choices, violations).map(TaskRequest::of);
        }
        if (!node.isObject()) {
            violations.add(pointer, "must be a kind's name or an object with kind, but is " + Values.typeOf(node));
            return Optional.empty();
        }
        return Fields.of(node, pointer, FIELDS, violations).flatMap(fields -> {
            if (!fields.has("kind")) {
                violations.add(pointer + "/kind", "is required");
                return Optional.empty();
            }
            return fields.choice("kind", choices)
                    .map(kind -> new TaskRequest(kind, params(kind, fields, pointer, violations)));
        });
    }

    private Params params(Kind kind, Fields task, String pointer, Violations violations) {
        List<ParamSpec> specs = kinds.params(kind);
        Set<String> known = specs.stream().map(ParamSpec::name).collect(Collectors.toSet());
        Map<String, Object> values = new HashMap<>();
        task.value("params")
                .flatMap(node -> Fields.of(node, pointer + "/params", known, violations))
                .ifPresent(fields -> {
                    for (ParamSpec spec : specs) {
                        value(spec, fields, violations).ifPresent(value -> values.put(spec.name(), value));
                    }
                });
        return values.isEmpty() ? Params.NONE : new Params(values);
    }

    private static Optional<Object> value(ParamSpec spec, Fields fields, Violations violations) {
        return switch (spec) {
            case ParamSpec.Text text ->
                fields.words(text.name(), text.maxLength()).map(Object.class::cast);
            case ParamSpec.Whole whole ->
                fields.whole(whole.name(), whole.minimum(), whole.maximum()).map(Object.class::cast);
            case ParamSpec.TextList list ->
                fields.list(list.name(), list.maxItems())
                        .map(elements -> texts(elements, fields.at(list.name()), list.maxLength(), violations));
        };
    }

    private static List<String> texts(List<JsonNode> elements, String pointer, int most, Violations violations) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Values.words(elements.get(i), pointer + "/" + i, most, violations).ifPresent(texts::add);
        }
        return texts;
    }
}
