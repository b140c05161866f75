package io.proofstream.worker.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackOffTest {

    private static final List<Duration> DELAYS =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(16));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void eachWaitIsItsDelayGiveOrTakeTheJitter(int attempt) {
        BackOff backOff = new BackOff(DELAYS, 0.2);
        Random random = new Random(attempt);
        long delay = DELAYS.get(attempt - 1).toMillis();

        for (int i = 0; i < 1_000; i++) {
            assertThat(backOff.after(attempt, random).orElseThrow().toMillis())
                    .isBetween((long) (delay * 0.8) - 1, (long) (delay * 1.2) + 1);
        }
    }

    @Test
    void whatFailedTogetherDoesNotReturnTogether() {
        BackOff backOff = new BackOff(DELAYS, 0.2);
        Random random = new Random(1);

        assertThat(random.ints(100).mapToObj(i -> backOff.after(1, random)).distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void theFifthAttemptIsTheLast() {
        assertThat(new BackOff(DELAYS, 0.2).after(5, new Random(1))).isEmpty();
    }

    @Test
    void withoutJitterAWaitIsExact() {
        assertThat(new BackOff(DELAYS, 0).after(3, new Random(1))).contains(Duration.ofSeconds(8));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new BackOff(DELAYS, 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(List.of(Duration.ofSeconds(-1)), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
