package io.proofstream.worker.health;

import io.proofstream.worker.intake.Slots;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Stops the worker so that no task is left behind: this runs before the Kafka channels are closed, which
/// commits what was acknowledged, and before Redis and the ledger are.
@Singleton
class Drain {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final Slots slots;

    Drain(Slots slots) {
        this.slots = slots;
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        try {
            slots.drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("draining was cut short");
        }
    }
}
