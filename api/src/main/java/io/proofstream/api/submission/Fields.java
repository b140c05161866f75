package io.proofstream.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One JSON object under inspection. Each getter gives a value that is right, or nothing and notes what is wrong.
final class Fields {

    private final JsonNode object;
    private final String pointer;
    private final Violations violations;

    private Fields(JsonNode object, String pointer, Violations violations) {
        this.object = object;
        this.pointer = pointer;
        this.violations = violations;
    }

    /// `node` as an object that has no other fields than `known`.
    static Optional<Fields> of(JsonNode node, String pointer, Set<String> known, Violations violations) {
        Optional<Fields> fields = ofAny(node, pointer, violations);
        fields.ifPresent(those -> those.refuseOthersThan(known));
        return fields;
    }

    /// `node` as an object whose fields are not known beforehand.
    static Optional<Fields> ofAny(JsonNode node, String pointer, Violations violations) {
        if (!node.isObject()) {
            violations.add(pointer, "must be an object, but is " + Values.typeOf(node));
            return Optional.empty();
        }
        return Optional.of(new Fields(node, pointer, violations));
    }

    private void refuseOthersThan(Set<String> known) {
        String allowed = known.isEmpty()
                ? "there are none here"
                : "known are " + String.join(", ", known.stream().sorted().toList());
        names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add(at(name), "is not a known field; " + allowed));
    }

    boolean has(String name) {
        return object.has(name);
    }

    Optional<JsonNode> value(String name) {
        return Optional.ofNullable(object.get(name));
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// The JSON pointer to one of its fields.
    String at(String name) {
        return pointer + "/" + Texts.quote(name).replace("~", "~0").replace("/", "~1");
    }

    /// A string of at most `most` UTF-16 code units, well formed.
    Optional<String> text(String name, int most) {
        return value(name).flatMap(node -> Values.text(node, at(name), most, violations));
    }

    /// A string that is not blank.
    Optional<String> words(String name, int most) {
        return value(name).flatMap(node -> Values.words(node, at(name), most, violations));
    }

    /// An integer from `least` to `most`.
    Optional<Long> whole(String name, long least, long most) {
        return value(name).flatMap(node -> Values.whole(node, at(name), least, most, violations));
    }

    /// One of the named values.
    <E> Optional<E> choice(String name, Map<String, E> allowed) {
        return value(name).flatMap(node -> Values.choice(node, at(name), allowed, violations));
    }

    /// The elements of an array of at most `most`.
    Optional<List<JsonNode>> list(String name, int most) {
        return value(name).flatMap(node -> Values.list(node, at(name), most, violations));
    }
}
