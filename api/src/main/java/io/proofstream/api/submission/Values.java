package io.proofstream.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One JSON value under inspection: it is right, or nothing comes back and what is wrong is noted.
final class Values {

    private Values() {}

    /// A string of at most `most` UTF-16 code units, well formed.
    static Optional<String> text(JsonNode node, String at, int most, Violations violations) {
        if (!node.isTextual()) {
            violations.add(at, "must be a string, but is " + typeOf(node));
            return Optional.empty();
        }
        String text = node.textValue();
        if (text.length() > most) {
            violations.add(at, "must have at most %d characters, but has %d".formatted(most, text.length()));
            return Optional.empty();
        }
        Optional<String> fault = Texts.fault(text);
        fault.ifPresent(detail -> violations.add(at, detail));
        return fault.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /// A string that is not blank.
    static Optional<String> words(JsonNode node, String at, int most, Violations violations) {
        return text(node, at, most, violations).filter(text -> {
            if (text.isBlank()) {
                violations.add(at, "must not be blank");
            }
            return !text.isBlank();
        });
    }

    static Optional<Long> whole(JsonNode node, String at, long least, long most, Violations violations) {
        if (!node.isIntegralNumber()) {
            violations.add(at, "must be an integer, but is " + typeOf(node));
            return Optional.empty();
        }
        if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            violations.add(at, "must be from %d to %d, but is %s".formatted(least, most, node.asText()));
            return Optional.empty();
        }
        return Optional.of(node.longValue());
    }

    static <E> Optional<E> choice(JsonNode node, String at, Map<String, E> allowed, Violations violations) {
        if (!node.isTextual()) {
            violations.add(at, "must be a string, but is " + typeOf(node));
            return Optional.empty();
        }
        Optional<E> chosen = Optional.ofNullable(allowed.get(node.textValue()));
        if (chosen.isEmpty()) {
            String names = String.join(", ", allowed.keySet());
            violations.add(at, "must be one of %s, but is \"%s\"".formatted(names, Texts.quote(node.textValue())));
        }
        return chosen;
    }

    static Optional<List<JsonNode>> list(JsonNode node, String at, int most, Violations violations) {
        if (!node.isArray()) {
            violations.add(at, "must be an array, but is " + typeOf(node));
            return Optional.empty();
        }
        if (node.size() > most) {
            violations.add(at, "must have at most %d elements, but has %d".formatted(most, node.size()));
            return Optional.empty();
        }
        List<JsonNode> elements = new ArrayList<>(node.size());
        node.forEach(elements::add);
        return Optional.of(elements);
    }

    static String typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case BOOLEAN -> "a boolean";
            case NUMBER -> node.isIntegralNumber() ? "an integer" : "a number with a fraction or an exponent";
            case NULL -> "null; leave it out instead";
            case BINARY, MISSING, POJO -> "no JSON value";
        };
    }
}
