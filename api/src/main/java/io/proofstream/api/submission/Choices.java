package io.proofstream.api.submission;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Values by the names that a caller may use, in their order.
final class Choices {

    private Choices() {}

    static <E> Map<String, E> byName(E[] values, Function<E, String> name) {
        Map<String, E> named = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> named.put(name.apply(value), value));
        return Collections.unmodifiableMap(named);
    }
}
