package io.proofstream.worker.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.TaskRecord;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Continues the trace that a task came with.
@Singleton
public class Tracing {

    private static final TextMapGetter<String> FROM_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(Headers.TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals(Headers.TRACEPARENT) ? traceparent : null;
        }
    };

    private final Tracer tracer;

    Tracing(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer("io.proofstream.worker");
    }

    /// Begins the span of one attempt.
    public TaskTrace attempt(TaskRecord task, @Nullable String traceparent) {
        Context parent = traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, FROM_HEADER);
        Span span = tracer.spanBuilder("task " + task.kind().wireName())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("proofstream.job", task.job().id().value())
                .setAttribute("proofstream.task", task.taskId().value())
                .setAttribute("proofstream.attempt", task.attempt())
                .startSpan();
        return new TaskTrace(tracer, span, traceparent);
    }
}
