package io.proofstream.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @Test
    void macroF1IsTheMeanOverTheLabels() {
        Labels labels = new Labels();
        labels.add(sample("yes"), "yes");
        labels.add(sample("yes"), "no");
        labels.add(sample("no"), "no");

        // yes: 2 * 1 / (2 + 1), no: 2 * 1 / (1 + 2)
        assertThat(labels.macroF1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sentiment-product", "sentiment-film", "address", "offensive", "language", "sentences", "grammar"
            })
    void everySetCanBeReadAndHasSomethingToMeasure(String set) throws Exception {
        List<Sample> samples = Sample.measured(set);

        assertThat(samples)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(sample -> assertThat(sample.text()).isNotBlank());
    }

    private static Sample sample(String label) {
        return new Sample("measure", "en", label, "text");
    }
}
