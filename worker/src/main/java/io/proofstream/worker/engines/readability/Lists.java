package io.proofstream.worker.engines.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the word lists beside this package: one entry a line, `#` begins a comment line.
final class Lists {

    private Lists() {}

    /// Empty when there is no such list.
    static List<String> lines(String file) {
        try (InputStream in = Lists.class.getResourceAsStream(file)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + file, e);
        }
    }

    /// Entries of two columns with a tab between.
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(file)) {
            int tab = line.indexOf('\t');
            if (tab < 1) {
                throw new IllegalStateException("no tab in " + file + ": " + line);
            }
            pairs.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return pairs;
    }
}
