package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import io.proofstream.launcher.console.CommandFailed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is asked about each page.
///
/// @param kinds empty for the API's defaults
record Wishes(
        List<Kind> kinds,
        @Nullable String language,
        @Nullable Priority priority,
        @Nullable String keyphrase) {

    static Wishes of(
            List<String> tasks, @Nullable String language, @Nullable String priority, @Nullable String keyphrase)
            throws CommandFailed {
        Wishes wishes = new Wishes(kinds(tasks), language, priority == null ? null : priority(priority), keyphrase);
        if (keyphrase != null && !wishes.kinds.isEmpty() && !wishes.kinds.contains(Kind.SEO)) {
            throw CommandFailed.usage("--keyphrase is for seo, which --tasks does not name");
        }
        return wishes;
    }

    private static List<Kind> kinds(List<String> names) throws CommandFailed {
        for (String name : names) {
            if (Kind.byWireName(name).isEmpty()) {
                throw CommandFailed.usage("There is no analysis '" + name + "'; there are " + all());
            }
        }
        return names.stream().flatMap(name -> Kind.byWireName(name).stream()).toList();
    }

    private static String all() {
        return Kind.DEFAULTS.stream().map(Kind::wireName).collect(Collectors.joining(", "));
    }

    private static Priority priority(String name) throws CommandFailed {
        return Arrays.stream(Priority.values())
                .filter(priority -> priority.wireName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> CommandFailed.usage("A priority is critical, high, medium or low, not '" + name + "'"));
    }

    /// The body of the request.
    ObjectNode request(Page page) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("content").put("text", page.text()).put("format", page.format());
        if (language != null) {
            body.put("language", language);
        }
        if (priority != null) {
            body.put("priority", priority.wireName());
        }
        if (!kinds.isEmpty() || keyphrase != null) {
            tasks(body.putArray("tasks"));
        }
        return body;
    }

    private void tasks(ArrayNode tasks) {
        for (Kind kind : kinds.isEmpty() ? Kind.DEFAULTS : kinds) {
            if (kind == Kind.SEO && keyphrase != null) {
                tasks.addObject()
                        .put("kind", kind.wireName())
                        .putObject("params")
                        .put("keyphrase", keyphrase);
            } else {
                tasks.add(kind.wireName());
            }
        }
    }
}
