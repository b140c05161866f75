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
        labels.add("yes", "yes");
        labels.add("yes", "no");
        labels.add("no", "no");

        // yes: 2 * 1 / (2 + 1), no: 2 * 1 / (1 + 2)
        assertThat(labels.macroF1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void theIntervalOfMacroF1HoldsIt() {
        Labels labels = new Labels();
        for (int i = 0; i < 40; i++) {
            labels.add(i % 2 == 0 ? "yes" : "no", i % 5 == 0 ? "yes" : i % 2 == 0 ? "yes" : "no");
        }

        String[] said = labels.macroF1WithInterval().split("[^0-9.]+", -1);

        assertThat(said).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Double.parseDouble(said[0]))
                .isCloseTo(labels.macroF1(), within(0.005))
                .isGreaterThan(Double.parseDouble(said[1]))
                .isLessThan(Double.parseDouble(said[2]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentiment-product",
                "sentiment-film",
                "address",
                "offensive",
                "language",
                "sentences",
                "grammar",
                "grammar-learners"
            })
    void everySetCanBeReadAndHasSomethingToMeasure(String set) throws Exception {
        List<Sample> samples = Sample.of(set).stream()
                .filter(sample -> sample.part() == Sample.Part.MEASURE)
                .toList();

        assertThat(samples)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(sample -> assertThat(sample.text()).isNotBlank());
    }
}
