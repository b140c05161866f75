package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void countsFromOneAndCharactersNotCodeUnits() {
        Positions positions = new Positions("ab\n👋c\r\nd\re");

        assertThat(positions.at(0)).isEqualTo("1:1");
        assertThat(positions.at(2)).isEqualTo("1:3");
        assertThat(positions.at(3)).isEqualTo("2:1");
        assertThat(positions.at(5)).isEqualTo("2:2");
        assertThat(positions.at(8)).isEqualTo("3:1");
        assertThat(positions.at(10)).isEqualTo("4:1");
    }

    @Test
    void knowsManyLines() {
        Positions positions = new Positions("x\n".repeat(1_000));

        assertThat(positions.at(1_998)).isEqualTo("1000:1");
        assertThat(positions.at(9_999)).isEqualTo("1001:1");
    }
}
