package io.proofstream.api.identity;

import io.proofstream.common.job.TenantId;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// Who sent the request in hand. Set once, by the filter that checked the credentials.
@RequestScoped
public class Caller {

    private @Nullable TenantId tenant;

    /// @throws IllegalStateException when the request was never authenticated: a bug, never the caller's error
    public TenantId tenant() {
        TenantId known = tenant;
        if (known == null) {
            throw new IllegalStateException("no caller: the request passed no identity filter");
        }
        return known;
    }

    void identify(TenantId tenant) {
        this.tenant = tenant;
    }
}
