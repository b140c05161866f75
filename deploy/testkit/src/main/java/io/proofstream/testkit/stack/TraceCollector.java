package io.proofstream.testkit.stack;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// Takes spans as a trace collector does: OTLP over HTTP, protobuf.
public final class TraceCollector implements AutoCloseable {

    /// A span as it was exported; ids in hexadecimal, the parent's empty at a root.
    ///
    /// @param start in nanoseconds since the epoch, by the clock of the process that it is from
    /// @param end the same
    public record ExportedSpan(
            String service, String name, String trace, String id, String parent, long start, long end) {}

    private final HttpServer server;
    private final Queue<ExportedSpan> spans = new ConcurrentLinkedQueue<>();

    /// Begins to listen, on a free port of the loopback interface.
    public TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /// What makes a process export its spans to here.
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "200ms");
    }

    /// What has come of one trace so far.
    public List<ExportedSpan> spans(String trace) {
        return spans.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    /// What has come so far, by trace.
    public Map<String, List<ExportedSpan>> traces() {
        return spans.stream().collect(Collectors.groupingBy(ExportedSpan::trace));
    }

    /// Drops what has come so far.
    public void forget() {
        spans.clear();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(exchange.getRequestBody()).readAllBytes()
                : exchange.getRequestBody().readAllBytes();
        keep(body);
        byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        exchange.close();
    }

    private void keep(byte[] body) throws InvalidProtocolBufferException {
        HexFormat hex = HexFormat.of();
        for (var resource : ExportTraceServiceRequest.parseFrom(body).getResourceSpansList()) {
            String service = resource.getResource().getAttributesList().stream()
                    .filter(attribute -> attribute.getKey().equals("service.name"))
                    .map(attribute -> attribute.getValue().getStringValue())
                    .findFirst()
                    .orElse("");
            resource.getScopeSpansList().stream()
                    .flatMap(scope -> scope.getSpansList().stream())
                    .map(span -> new ExportedSpan(
                            service,
                            span.getName(),
                            hex.formatHex(span.getTraceId().toByteArray()),
                            hex.formatHex(span.getSpanId().toByteArray()),
                            hex.formatHex(span.getParentSpanId().toByteArray()),
                            span.getStartTimeUnixNano(),
                            span.getEndTimeUnixNano()))
                    .forEach(spans::add);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
