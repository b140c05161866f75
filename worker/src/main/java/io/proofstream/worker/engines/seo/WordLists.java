package io.proofstream.worker.engines.seo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words by language, from data files of this package: one line a language, its code, a colon, its words.
final class WordLists {

    /// Link texts that do not say where a link leads.
    static final Map<String, Set<String>> LINK_TEXTS = read("link-texts.txt");

    private WordLists() {}

    private static Map<String, Set<String>> read(String file) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            Set<String> words = new HashSet<>();
            Arrays.stream(line.substring(colon + 1).split(";", -1))
                    .map(String::strip)
                    .forEach(words::add);
            words.remove("");
            lists.put(line.substring(0, colon), Set.copyOf(words));
        }
        return Map.copyOf(lists);
    }

    /// The lines of a data file that are not comments (those begin with `# `).
    static List<String> lines(String file) {
        InputStream in = WordLists.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing from the build: " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + file, e);
        }
    }
}
