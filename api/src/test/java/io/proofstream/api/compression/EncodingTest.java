package io.proofstream.api.compression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a browser says it takes, and what it gets.
class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "gzip;q=1.0, BR;q=0.1    | BROTLI",
                "gzip, br;q=0            | GZIP",
                "gzip, br; q=0.000       | GZIP",
                "x-gzip, gzip            | GZIP"
            })
    void theBestThatIsTaken(String header, Encoding expected) {
        assertThat(Encoding.acceptedBy(header)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"identity", "''", "brotli", "gzip;q=0"})
    void nothingThatIsTaken(String header) {
        assertThat(Encoding.acceptedBy(header)).isEmpty();
    }

    @Test
    void noHeader() {
        assertThat(Encoding.acceptedBy(null)).isEmpty();
    }
}
