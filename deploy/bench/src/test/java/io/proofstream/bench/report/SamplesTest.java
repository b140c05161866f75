package io.proofstream.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = new Samples();

    @Test
    void ofOddNumberHasTheMiddleAsMedian() {
        add(9, 1, 2);

        assertThat(samples).hasToString("2.00 (1.00–9.00)");
    }

    @Test
    void ofEvenNumberHasTheMeanOfTheTwoInTheMiddle() {
        add(40, 10, 20, 30);

        assertThat(samples.median()).isEqualTo(25);
    }

    @Test
    void ofOneHasNoRange() {
        add(123.4);

        assertThat(samples).hasToString("123");
    }

    private void add(double... values) {
        for (double value : values) {
            samples.add(value);
        }
    }
}
