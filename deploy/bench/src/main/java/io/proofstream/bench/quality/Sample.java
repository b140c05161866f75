package io.proofstream.bench.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One labelled text.
///
/// @param part whether engines may be changed by looking at it
record Sample(Part part, String language, String label, String text) {

    enum Part {
        /// Engines may be changed by looking at it.
        TUNE,
        /// Only measured.
        MEASURE
    }

    static List<Sample> of(String set) throws IOException {
        try (InputStream file = Sample.class.getResourceAsStream(set + ".tsv")) {
            if (file == null) {
                throw new IOException("no such set: " + set);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(Sample::parse)
                    .toList();
        }
    }

    /// As the API names it.
    String format() {
        return text.startsWith("<html") ? "html" : "text";
    }

    Sample withText(String other) {
        return new Sample(part, language, label, other);
    }

    private static Sample parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("not four fields: " + line);
        }
        Part part = switch (fields[0]) {
            case "tune" -> Part.TUNE;
            case "measure" -> Part.MEASURE;
            default -> throw new IllegalArgumentException("no such part: " + line);
        };
        return new Sample(part, fields[1], fields[2], fields[3]);
    }
}
