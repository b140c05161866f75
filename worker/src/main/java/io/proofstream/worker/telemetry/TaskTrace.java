package io.proofstream.worker.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/// The span of one attempt, and of its steps.
public final class TaskTrace implements AutoCloseable {

    private final Tracer tracer;
    private final Span span;
    private final @Nullable String received;

    TaskTrace(Tracer tracer, Span span, @Nullable String received) {
        this.tracer = tracer;
        this.span = span;
        this.received = received;
    }

    /// One step of the attempt; close it when the step is done.
    public Step step(String name) {
        Span step =
                tracer.spanBuilder(name).setParent(Context.root().with(span)).startSpan();
        return step::end;
    }

    /// What came of the attempt.
    public void outcome(String outcome) {
        span.setAttribute("proofstream.outcome", outcome);
    }

    /// The W3C trace context for what follows from this attempt; as it was received where nothing is traced.
    public @Nullable String traceparent() {
        SpanContext context = span.getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : received;
    }

    /// Empty where nothing is traced.
    public String traceId() {
        SpanContext context = span.getSpanContext();
        return context.isValid() ? context.getTraceId() : "";
    }

    @Override
    public void close() {
        span.end();
    }

    /// A step that is under way.
    public interface Step extends AutoCloseable {
        @Override
        void close();
    }
}
