package io.proofstream.api.identity;

import io.proofstream.common.job.TenantId;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

/// Who sent the request in hand, as [IdentityFilter] found it.
@RequestScoped
public class Caller {

    static final String TENANT = "proofstream.tenant";

    private final CurrentVertxRequest request;

    Caller(CurrentVertxRequest request) {
        this.request = request;
    }

    /// @throws IllegalStateException when the request was never authenticated: a bug, never the caller's error
    public TenantId tenant() {
        TenantId known = request.getCurrent().get(TENANT);
        if (known == null) {
            throw new IllegalStateException("no caller: the request passed no identity filter");
        }
        return known;
    }
}
