package io.proofstream.worker.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record as Kafka hands it out, not yet read.
///
/// @param key the Kafka key
/// @param value the bytes as they stood in the topic; empty for a record without a value
/// @param origin topic, partition and offset, separated by slashes
/// @param queuedAt when it was put into the topic
/// @param due when it may run; null when at once
/// @param traceparent the W3C trace context that it came with
/// @param history what became of earlier attempts, one a line; null on the first
/// @param acknowledge tells Kafka that the record needs no more work
// The bytes are Kafka's own arrays, passed on and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Delivery(
        byte @Nullable [] key,
        byte[] value,
        String origin,
        Instant queuedAt,
        @Nullable Instant due,
        @Nullable String traceparent,
        @Nullable String history,
        Runnable acknowledge) {}
