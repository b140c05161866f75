package io.proofstream.api.queue;

/// Kafka did not acknowledge in time, or more is in flight than may be.
public final class QueueUnavailable extends Exception {

    public QueueUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
