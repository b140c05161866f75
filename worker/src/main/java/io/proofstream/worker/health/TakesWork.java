package io.proofstream.worker.health;

import io.proofstream.worker.intake.Assignments;
import io.proofstream.worker.intake.LaneIntake;
import io.proofstream.worker.intake.Slots;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready once every lane has its partitions, until the worker is told to stop. Engines that are still being
/// warmed do not count: their first tasks take longer, the others need not wait.
@Readiness
@Singleton
class TakesWork implements HealthCheck {

    private final Slots slots;
    private final Assignments assignments;

    TakesWork(Slots slots, @Identifier("assignments") Assignments assignments) {
        this.slots = slots;
        this.assignments = assignments;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("takes-work")
                .status(assignments.channels() == LaneIntake.CHANNELS && !slots.isStopping())
                .withData("channels", assignments.channels())
                .withData("stopping", slots.isStopping())
                .build();
    }
}
