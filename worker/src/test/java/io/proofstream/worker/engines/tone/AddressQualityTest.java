package io.proofstream.worker.engines.tone;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.text.Documents;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often the address of a sentence is told right.
class AddressQualityTest {

    private static final String SENTENCES = "heldout-address.tsv";

    private final Documents documents = new Documents();

    @ParameterizedTest
    @CsvSource({"nl, 0.95", "fr, 0.95", "de, 0.85", "es, 0.65", "it, 0.65", "pt, 0.65", "pl, 0.65"})
    void tellsHowTheReaderIsAddressed(String language, double bar) throws Exception {
        AddressReader reader = new AddressReader(language);
        List<String> misses = new ArrayList<>();
        int all = 0;
        for (String[] line : lines()) {
            if (line[0].equals(language)) {
                all++;
                Address address = reader.read(documents.of(Content.ofText(line[2]), language));
                if (!address.form().wireName().equals(line[1])) {
                    misses.add(address.form() + " for " + line[1] + ": " + line[2]);
                }
            }
        }
        assertThat(1 - (double) misses.size() / all)
                .as("right; misses %s", misses)
                .isGreaterThanOrEqualTo(bar);
    }

    private static List<String[]> lines() throws Exception {
        try (var stream = Objects.requireNonNull(AddressQualityTest.class.getResourceAsStream(SENTENCES))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
