package io.proofstream.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void givesTheWilsonIntervalOfAWorkedExample() {
        Share share = new Share(81, 263);

        assertThat(share.value()).isCloseTo(0.308, within(0.001));
        assertThat(share.low()).as("published: 0.2553").isCloseTo(0.2553, within(0.0005));
        assertThat(share.high()).as("published: 0.3662").isCloseTo(0.3662, within(0.0005));
    }

    @Test
    void staysWithinZeroAndOne() {
        assertThat(new Share(0, 5).low()).isGreaterThanOrEqualTo(0);
        assertThat(new Share(5, 5).high()).isLessThanOrEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(6, 5));
    }
}
