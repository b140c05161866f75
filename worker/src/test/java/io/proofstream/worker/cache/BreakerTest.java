package io.proofstream.worker.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Breaker breaker = new Breaker(3, Duration.ofSeconds(1));

    @Test
    void aFewFailuresKeepNobodyAway() {
        breaker.failed(0);
        breaker.failed(0);

        assertThat(breaker.mayTry(0)).isTrue();
    }

    @Test
    void theThirdFailureInARowDoes() {
        breaker.failed(0);
        breaker.failed(0);

        assertThat(breaker.failed(0)).isTrue();
        assertThat(breaker.mayTry(PAUSE - 1)).isFalse();
    }

    @Test
    void afterAPauseOneMayTry() {
        open();

        assertThat(breaker.mayTry(PAUSE)).isTrue();
        assertThat(breaker.mayTry(PAUSE)).isFalse();
    }

    @Test
    void oneSuccessLetsEverybodyTry() {
        open();
        breaker.mayTry(PAUSE);

        breaker.succeeded();

        assertThat(breaker.mayTry(PAUSE)).isTrue();
        assertThat(breaker.mayTry(PAUSE)).isTrue();
    }

    @Test
    void aSuccessInBetweenStartsTheCountAgain() {
        breaker.failed(0);
        breaker.failed(0);
        breaker.succeeded();
        breaker.failed(0);

        assertThat(breaker.mayTry(0)).isTrue();
    }

    @Test
    void itsOpeningIsToldOnce() {
        open();

        assertThat(breaker.failed(PAUSE)).isFalse();
    }

    private void open() {
        breaker.failed(0);
        breaker.failed(0);
        breaker.failed(0);
    }
}
