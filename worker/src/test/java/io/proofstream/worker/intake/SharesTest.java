package io.proofstream.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.job.Lane;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @Test
    void sharesFollowTheWeights() {
        Shares shares = Shares.of(256);

        assertThat(Arrays.stream(Lane.values()).map(shares::guaranteed)).containsExactly(135, 68, 35, 18);
        assertThat(Arrays.stream(Lane.values()).map(shares::kept)).containsExactly(17, 9, 5, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7, 15, 16, 100, 255, 256, 1000})
    void everySlotIsSomeLanesAndEveryLaneHasOne(int slots) {
        Shares shares = Shares.of(slots);

        assertThat(Arrays.stream(Lane.values()).mapToInt(shares::guaranteed).sum())
                .isEqualTo(slots);
        assertThat(Lane.values()).allSatisfy(lane -> {
            assertThat(shares.guaranteed(lane)).isPositive();
            assertThat(shares.kept(lane)).isBetween(1, shares.guaranteed(lane));
        });
    }

    @Test
    void fewerSlotsThanLanesAreRefused() {
        assertThatThrownBy(() -> Shares.of(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
