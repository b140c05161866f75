package io.proofstream.api.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.IdGenerator;

/// The id that a problem body carries, and the logs with it.
final class TraceIds {

    private TraceIds() {}

    /// The trace in hand; a new id where a request failed before its trace began.
    static String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : IdGenerator.random().generateTraceId();
    }
}
