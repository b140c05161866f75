package io.proofstream.worker.intake;

import io.proofstream.common.job.Lane;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/// Connects the lanes' Kafka channels with the slots: each lane hands out records only as fast as they find slots.
@Singleton
public class LaneIntake {

    /// One a lane, and the retries.
    public static final int CHANNELS = Lane.values().length + 1;

    private final Multi<Message<byte[]>> critical;
    private final Multi<Message<byte[]>> high;
    private final Multi<Message<byte[]>> medium;
    private final Multi<Message<byte[]>> low;
    private final Slots slots;

    LaneIntake(
            @Channel("critical") Multi<Message<byte[]>> critical,
            @Channel("high") Multi<Message<byte[]>> high,
            @Channel("medium") Multi<Message<byte[]>> medium,
            @Channel("low") Multi<Message<byte[]>> low,
            Slots slots) {
        this.critical = critical;
        this.high = high;
        this.medium = medium;
        this.low = low;
        this.slots = slots;
    }

    void start(@Observes StartupEvent event) {
        for (Lane lane : Lane.values()) {
            records(lane).subscribe(new LaneReader(lane, slots));
        }
    }

    private Multi<Message<byte[]>> records(Lane lane) {
        return switch (lane) {
            case CRITICAL -> critical;
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }
}
