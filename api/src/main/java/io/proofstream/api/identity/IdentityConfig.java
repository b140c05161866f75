package io.proofstream.api.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How callers are known.
@ConfigMapping(prefix = "proofstream.identity")
interface IdentityConfig {

    /// Take requests without credentials as tenant `local`. Has no effect unless the server listens on loopback only.
    @WithDefault("false")
    boolean laptop();
}
