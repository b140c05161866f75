package io.proofstream.worker.engines.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that carry little meaning of their own, of which every text in their language is full: from
/// `function-words.txt` beside this class, one line a language, its code, a colon, its words.
public final class FunctionWords {

    private static final Map<String, Set<String>> BY_LANGUAGE = read();

    private FunctionWords() {}

    /// In lower case; none of a language that we do not know.
    public static Set<String> of(String language) {
        return BY_LANGUAGE.getOrDefault(language, Set.of());
    }

    private static Map<String, Set<String>> read() {
        try (InputStream file = Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.txt"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line[0],
                            line -> Set.copyOf(Set.of(line[1].strip().split(" +", -1)))));
        } catch (IOException e) {
            throw new UncheckedIOException("function-words.txt", e);
        }
    }
}
