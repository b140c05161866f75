package io.proofstream.worker.deadletter;

import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.Topics;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.ledger.Ledger;
import io.proofstream.worker.ledger.LedgerUnavailable;
import io.proofstream.worker.ledger.Messages;
import io.proofstream.worker.telemetry.WorkerMeters;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps what cannot be answered, byte for byte, with the reason and where it stood, so that it can be looked at and
/// sent again.
@Singleton
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    /// The code of a record that is none of ours.
    public static final String UNREADABLE = "unreadable";

    private static final String TYPE = "task.dead";

    private static final byte[] NOTHING = {};

    private final Ledger ledger;
    private final WorkerMeters meters;

    DeadLetters(Ledger ledger, WorkerMeters meters) {
        this.ledger = ledger;
        this.meters = meters;
    }

    /// @param code why, as a stable name
    /// @param detail for a person
    /// @param history what became of each attempt, one a line; null when none was made
    /// @throws LedgerUnavailable when Kafka did not take it; the delivery must not be acknowledged then
    public void bury(Delivery delivery, String code, String detail, @Nullable String history) throws LedgerUnavailable {
        try {
            send(delivery, delivery.value(), code + ": " + detail, history);
        } catch (LedgerUnavailable e) {
            if (!e.tooLarge()) {
                throw e;
            }
            // It filled the largest record by itself, and the headers are too much: its origin must do.
            send(delivery, NOTHING, code + " (too large to be kept here): " + detail, history);
        }
        meters.deadLetter(code);
        LOG.warnf("dead letter from %s: %s: %s", delivery.origin(), code, detail);
    }

    private void send(Delivery delivery, byte[] value, String reason, @Nullable String history)
            throws LedgerUnavailable {
        var letter = Messages.of(Topics.DEAD_LETTERS, TYPE, delivery.key(), value, delivery.traceparent());
        Messages.with(letter, Headers.REASON, reason);
        Messages.with(letter, Headers.ORIGIN, delivery.origin());
        Messages.with(letter, Headers.HISTORY, history);
        ledger.append(letter);
    }
}
