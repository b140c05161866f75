package io.proofstream.worker.retry;

import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.Topics;
import io.proofstream.common.wire.UnreadableRecord;
import io.proofstream.worker.deadletter.DeadLetters;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.ledger.Ledger;
import io.proofstream.worker.ledger.LedgerUnavailable;
import io.proofstream.worker.ledger.Messages;
import io.proofstream.worker.telemetry.WorkerMeters;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/// Holds tasks that wait for another attempt, each until it is due, and puts it back into its lane.
@Singleton
class WaitingRoom {

    private static final Logger LOG = Logger.getLogger(WaitingRoom.class);
    private static final String TYPE = "task.queued";
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final DeadLetters deadLetters;
    private final AtomicInteger held = new AtomicInteger();

    WaitingRoom(Ledger ledger, DeadLetters deadLetters, WorkerMeters meters) {
        this.ledger = ledger;
        this.deadLetters = deadLetters;
        meters.watchRetries(held::get);
    }

    /// Returns when the task stands in its lane, and its record was acknowledged. Blocks until then.
    ///
    /// @throws InterruptedException when the worker stops; then the record was not acknowledged and comes again
    void hold(Delivery delivery) throws InterruptedException {
        held.incrementAndGet();
        try {
            if (delivery.due() != null) {
                Thread.sleep(Duration.between(Instant.now(), delivery.due()));
            }
            while (!putBack(delivery)) {
                Thread.sleep(AGAIN);
            }
            delivery.acknowledge().run();
        } finally {
            held.decrementAndGet();
        }
    }

    private boolean putBack(Delivery delivery) {
        try {
            TaskRecord task = RecordCodec.TASKS.decode(delivery.value());
            var message = Messages.of(
                    Topics.tasks(task.lane()), TYPE, delivery.key(), delivery.value(), delivery.traceparent());
            ledger.append(Messages.with(message, Headers.HISTORY, delivery.history()));
            return true;
        } catch (UnreadableRecord e) {
            return bury(delivery, e);
        } catch (LedgerUnavailable e) {
            LOG.warnf("%s is due and cannot be put back into its lane yet: %s", delivery.origin(), e);
            return false;
        }
    }

    private boolean bury(Delivery delivery, UnreadableRecord why) {
        try {
            deadLetters.bury(delivery, DeadLetters.UNREADABLE, String.valueOf(why.getMessage()), delivery.history());
            return true;
        } catch (LedgerUnavailable e) {
            LOG.warnf("the dead letter of %s was not taken: %s", delivery.origin(), e);
            return false;
        }
    }
}
