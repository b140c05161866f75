package io.proofstream.api.projection;

import org.jspecify.annotations.Nullable;

/// One event of a job's stream, with its place there.
///
/// @param traceparent the trace that it belongs to (W3C), where that is sampled and the event was heard live
public record HistoryEvent(
        EventId id, StreamEvent event, @Nullable String traceparent) {}
