package io.proofstream.api.queue;

import org.jspecify.annotations.Nullable;

/// Kafka did not acknowledge in time, or more is in flight than may be.
public final class QueueUnavailable extends Exception {

    public QueueUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
