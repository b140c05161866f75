package io.proofstream.bench.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One labelled text.
///
/// @param part `tune` where engines may be changed by looking at it, `measure` where not
record Sample(String part, String language, String label, String text) {

    /// The samples of a set that are only measured.
    static List<Sample> measured(String set) throws IOException {
        try (InputStream file = Sample.class.getResourceAsStream(set + ".tsv")) {
            if (file == null) {
                throw new IOException("no such set: " + set);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(Sample::parse)
                    .filter(sample -> sample.part.equals("measure"))
                    .toList();
        }
    }

    private static Sample parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("not four fields: " + line);
        }
        return new Sample(fields[0], fields[1], fields[2], fields[3]);
    }
}
