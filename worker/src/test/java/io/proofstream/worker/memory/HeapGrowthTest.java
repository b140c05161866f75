package io.proofstream.worker.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapGrowthTest {

    private static final long MEBIBYTE = 1L << 20;
    private static final long MOST = 1_320 * MEBIBYTE;

    @Test
    void oneLanguageIsNeverCollectedFor() {
        assertThat(HeapGrowth.threshold(60 * MEBIBYTE, MOST)).isEqualTo(320 * MEBIBYTE);
    }

    @Test
    void whatLastsMayHaveEightyMebibytesOnTop() {
        assertThat(HeapGrowth.threshold(390 * MEBIBYTE, MOST)).isEqualTo(470 * MEBIBYTE);
    }

    @Test
    void nearTheLimitTheCollectorDecides() {
        assertThat(HeapGrowth.threshold(MOST - MEBIBYTE, MOST)).isZero();
    }
}
