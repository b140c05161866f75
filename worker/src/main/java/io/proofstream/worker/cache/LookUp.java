package io.proofstream.worker.cache;

import io.proofstream.common.wire.CachedResult;
import org.jspecify.annotations.Nullable;

/// What is known about a task before any work is done.
///
/// @param cancelled whether its job was cancelled
/// @param result its answer; null when it has to be made
public record LookUp(boolean cancelled, @Nullable CachedResult result) {

    static final LookUp NOTHING = new LookUp(false, null);
}
