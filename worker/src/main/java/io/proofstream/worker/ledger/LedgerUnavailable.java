package io.proofstream.worker.ledger;

import org.jspecify.annotations.Nullable;

/// Kafka did not acknowledge a record in time. Whoever sent it must not acknowledge what it came from.
public final class LedgerUnavailable extends Exception {

    private final boolean tooLarge;

    LedgerUnavailable(String message, @Nullable Throwable cause, boolean tooLarge) {
        super(message, cause);
        this.tooLarge = tooLarge;
    }

    /// Whether the record is larger than Kafka takes: then sending it again cannot help.
    public boolean tooLarge() {
        return tooLarge;
    }
}
