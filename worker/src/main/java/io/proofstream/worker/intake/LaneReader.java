package io.proofstream.worker.intake;

import io.proofstream.common.job.Lane;
import io.proofstream.worker.ledger.Deliveries;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/// One lane's records: asks Kafka for as many as may wait for a slot, and for more as they get one.
final class LaneReader implements Flow.Subscriber<Message<byte[]>> {

    private static final Logger LOG = Logger.getLogger(LaneReader.class);

    private final Lane lane;
    private final Slots slots;

    LaneReader(Lane lane, Slots slots) {
        this.lane = lane;
        this.slots = slots;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        slots.open(lane, subscription::request);
    }

    @Override
    public void onNext(Message<byte[]> message) {
        slots.offer(lane, Deliveries.of(message));
    }

    @Override
    public void onError(Throwable failure) {
        LOG.errorf(failure, "the lane %s hands out no more records", lane);
    }

    @Override
    public void onComplete() {
        LOG.debugf("the lane %s is closed", lane);
    }
}
