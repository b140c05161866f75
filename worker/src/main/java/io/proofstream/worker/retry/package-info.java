/// Another attempt, later. Start at `Retries`, which sends a task away; `RetryIntake` brings it back when it is due.
@NullMarked
package io.proofstream.worker.retry;

import org.jspecify.annotations.NullMarked;
