package io.proofstream.api.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready means that this instance takes part in the projection, with as many partitions as it is given: before that,
/// nobody may project what it accepts.
@Readiness
@ApplicationScoped
class ProjectionHealth implements HealthCheck {

    private final Projector projector;

    ProjectionHealth(Projector projector) {
        this.projector = projector;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("projection")
                .status(projector.takesPart())
                .build();
    }
}
