package io.proofstream.api.projection;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/// Continues a job's trace from the ledger to the stream. Costs nothing where the trace is not sampled.
@ApplicationScoped
class ProjectionTrace {

    private final Tracer tracer;

    ProjectionTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /// Records that the event was projected: a span from its time in the ledger until now.
    ///
    /// @param traceparent as [LedgerRecord#traceparent()]
    /// @return what the event's delivery belongs to, in the same form
    String projected(String traceparent, long ledgerMillis, String what) {
        if (traceparent.isEmpty()) {
            return "";
        }
        SpanContext parent = SpanContext.createFromRemoteParent(
                traceparent.substring(3, 35),
                traceparent.substring(36, 52),
                TraceFlags.getSampled(),
                TraceState.getDefault());
        if (!parent.isValid()) {
            return "";
        }
        Span span = tracer.spanBuilder("project " + what)
                .setParent(Context.root().with(Span.wrap(parent)))
                .setSpanKind(SpanKind.CONSUMER)
                .setStartTimestamp(ledgerMillis, TimeUnit.MILLISECONDS)
                .startSpan();
        span.end();
        SpanContext made = span.getSpanContext();
        return made.isSampled() ? "00-" + made.getTraceId() + "-" + made.getSpanId() + "-01" : "";
    }
}
