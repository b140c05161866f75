package io.proofstream.common.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaneTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void neverLowersACriticalTask(Kind kind) {
        assertThat(Lane.of(Priority.CRITICAL, kind)).isEqualTo(Lane.CRITICAL);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void putsNothingButLowWorkIntoTheLowLane(Kind kind) {
        assertThat(Lane.of(Priority.HIGH, kind)).isNotEqualTo(Lane.LOW);
        assertThat(Lane.of(Priority.MEDIUM, kind)).isNotEqualTo(Lane.LOW);
        assertThat(Lane.of(Priority.LOW, kind)).isEqualTo(Lane.LOW);
    }

    @Test
    void lowersTheKindsThatComeLastByOneLane() {
        assertThat(Lane.of(Priority.HIGH, Kind.READABILITY)).isEqualTo(Lane.HIGH);
        assertThat(Lane.of(Priority.HIGH, Kind.GRAMMAR)).isEqualTo(Lane.HIGH);
        assertThat(Lane.of(Priority.HIGH, Kind.SENTIMENT)).isEqualTo(Lane.MEDIUM);
    }
}
