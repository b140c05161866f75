package io.proofstream.api.projection;

import org.jspecify.annotations.Nullable;

/// Redis did not answer in time. What was sent may or may not have been done.
final class RedisAway extends Exception {

    RedisAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
