package io.proofstream.worker.retry;

import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.ledger.Deliveries;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads the tasks that wait for another attempt: a bounded number is held here, each on a virtual thread that sleeps
/// until it is due; the rest stays in Kafka.
@Singleton
class RetryIntake {

    private static final Logger LOG = Logger.getLogger(RetryIntake.class);

    private final Multi<Message<byte[]>> retries;
    private final WaitingRoom room;
    private final RetryConfig config;

    RetryIntake(@Channel("retries") Multi<Message<byte[]>> retries, WaitingRoom room, RetryConfig config) {
        this.retries = retries;
        this.room = room;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        retries.subscribe(new Reader());
    }

    private final class Reader implements Flow.Subscriber<Message<byte[]>> {

        private Flow.@Nullable Subscription kafka;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            kafka = subscription;
            subscription.request(config.held());
        }

        @Override
        public void onNext(Message<byte[]> message) {
            Delivery delivery = Deliveries.of(message);
            Thread.startVirtualThread(() -> hold(delivery));
        }

        private void hold(Delivery delivery) {
            try {
                room.hold(delivery);
            } catch (InterruptedException e) {
                LOG.debugf("%s is left to another worker", delivery.origin());
            }
            if (kafka != null) {
                kafka.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            LOG.error("no more retries are handed out", failure);
        }

        @Override
        public void onComplete() {
            LOG.debug("the retries are closed");
        }
    }
}
