package io.proofstream.worker.engines.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A text with what it is an example of, as the files of training and measuring sentences hold them.
public record Examples(String label, String text) {

    /// @param resource lines of label, tab, text; with three columns the first is left out; `#` begins a
    /// comment
    public static List<Examples> read(String resource) {
        try (var stream = Examples.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no examples at " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Examples(columns[columns.length - 2], columns[columns.length - 1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
