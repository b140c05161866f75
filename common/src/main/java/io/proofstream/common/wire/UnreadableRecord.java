package io.proofstream.common.wire;

import org.jspecify.annotations.Nullable;

/// Bytes from a topic or the cache that are no record of ours.
public final class UnreadableRecord extends Exception {

    public UnreadableRecord(@Nullable String reason, @Nullable Throwable cause) {
        super(reason == null ? "unreadable" : reason, cause);
    }
}
