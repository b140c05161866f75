package io.proofstream.worker.retry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait before the next attempt.
///
/// @param delays after the first, second, … attempt
/// @param jitter from 0 to 1: a wait is its delay, more or less up to this part of it
record BackOff(List<Duration> delays, double jitter) {

    BackOff {
        delays = List.copyOf(delays);
        if (jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException("jitter is 0 to 1, not " + jitter);
        }
        if (delays.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("a delay is negative in " + delays);
        }
    }

    /// The wait after an attempt; empty when it was the last.
    ///
    /// @param attempt from 1
    Optional<Duration> after(int attempt, RandomGenerator random) {
        if (attempt > delays.size()) {
            return Optional.empty();
        }
        Duration delay = delays.get(attempt - 1);
        double factor = 1 + jitter * (2 * random.nextDouble() - 1);
        return Optional.of(Duration.ofNanos((long) (delay.toNanos() * factor)));
    }
}
