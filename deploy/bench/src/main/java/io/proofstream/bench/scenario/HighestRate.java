package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.OpenLoad;
import java.io.IOException;
import java.time.Duration;

/// The rate of submissions that a side bears: up by a quarter each time, until the p99 is not held any more.
final class HighestRate {

    private static final double FIRST = 500;
    private static final double STEP = 1.25;
    private static final double P99_MILLIS = 50;
    private static final Duration TIME = Duration.ofSeconds(4);

    private HighestRate() {}

    static double of(Contender contender) throws IOException {
        double borne = 0;
        double rate = FIRST;
        while (OpenLoad.submitting(contender, Jobs.of("noop"), rate, TIME)
                        .accepted()
                        .millis(99)
                < P99_MILLIS) {
            borne = rate;
            rate *= STEP;
        }
        return borne;
    }
}
