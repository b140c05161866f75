package io.proofstream.common.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parameters of one task, already validated against its kind: strings, integers, or lists of strings, by name.
/// Sorted by name, so that equal parameters have one form.
public record Params(@JsonValue SortedMap<String, Object> values) {

    public static final Params NONE = new Params(new TreeMap<>());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Params(Map<String, Object> values) {
        this((SortedMap<String, Object>) new TreeMap<>(values));
    }

    public Optional<String> text(String name) {
        return values.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /// The strings of a list parameter; empty when it is absent.
    public List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public long integer(String name, long absent) {
        return values.get(name) instanceof Number number ? number.longValue() : absent;
    }
}
