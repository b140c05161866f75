package io.proofstream.worker.execution;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.result.Money;
import io.proofstream.common.wire.CachedResult;
import java.time.Duration;

/// What came of one attempt.
sealed interface Outcome {

    /// @param cached whether no work was done for this task
    record Completed(CachedResult result, boolean cached, Duration took, Money cost) implements Outcome {

        /// The answer to a task that did no work for it.
        static Completed known(CachedResult result) {
            return new Completed(result, true, Duration.ZERO, Money.NONE);
        }
    }

    record Failed(Failure failure) implements Outcome {}

    /// The job's caller wants it no more.
    record Cancelled() implements Outcome {}

    /// Its deadline passed.
    record Expired() implements Outcome {}

    /// This worker stops; another will make the attempt.
    record HandedBack() implements Outcome {}
}
