package io.proofstream.api.identity;

import io.proofstream.common.job.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Whether this server serves the one person at this machine, who needs no key.
@ApplicationScoped
class LaptopMode {

    static final TenantId LOCAL = new TenantId("local");

    private static final Logger LOG = Logger.getLogger(LaptopMode.class);

    private final boolean on;

    LaptopMode(IdentityConfig config, @ConfigProperty(name = "quarkus.http.host") String boundTo) {
        on = config.laptop() && Loopback.isName(boundTo);
        if (config.laptop() && !on) {
            LOG.warnf(
                    "laptop mode stays off: the server listens on %s, which others can reach; bind it to 127.0.0.1",
                    boundTo);
        }
    }

    boolean isOn() {
        return on;
    }
}
