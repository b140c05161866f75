package io.proofstream.api.events;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.proofstream.api.projection.HistoryEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ends a job's trace where its caller sees the event.
@ApplicationScoped
class DeliveryTrace {

    private static final TextMapGetter<String> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return Set.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    };

    private final Tracer tracer;

    DeliveryTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    void delivered(HistoryEvent event) {
        String traceparent = event.traceparent();
        if (traceparent == null) {
            return;
        }
        Context parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, TRACEPARENT);
        Span span = tracer.spanBuilder("deliver " + event.event().eventName())
                .setParent(parent)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute("proofstream.event.id", event.id().toString())
                .startSpan();
        span.end();
    }
}
