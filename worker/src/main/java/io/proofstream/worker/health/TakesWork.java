package io.proofstream.worker.health;

import io.proofstream.worker.intake.Slots;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready until the worker is told to stop. Whether Kafka handed out partitions is checked by the channels themselves.
@Readiness
@Singleton
class TakesWork implements HealthCheck {

    private final Slots slots;

    TakesWork(Slots slots) {
        this.slots = slots;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("takes-work")
                .status(!slots.isStopping())
                .build();
    }
}
