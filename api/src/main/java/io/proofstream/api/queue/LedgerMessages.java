package io.proofstream.api.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.Topics;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Events and tasks as Kafka records, with their CloudEvents headers and the trace in hand.
final class LedgerMessages {

    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] SOURCE = "/proofstream/api".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private LedgerMessages() {}

    static ProducerRecord<byte[], byte[]> of(Encoded<JobManifest> manifest, JobEvent event) {
        String type = switch (event) {
            case JobEvent.JobAccepted ignored -> "job.accepted";
            case JobEvent.JobCancelled ignored -> "job.cancelled";
            case JobEvent.JobExpired ignored -> "job.expired";
            case JobEvent.TaskStarted ignored -> "task.started";
            case JobEvent.TaskPartial ignored -> "task.partial";
            case JobEvent.TaskRetrying ignored -> "task.retrying";
            case JobEvent.TaskReset ignored -> "task.reset";
            case JobEvent.TaskCompleted ignored -> "task.completed";
            case JobEvent.TaskFailed ignored -> "task.failed";
            case JobEvent.TaskCancelled ignored -> "task.cancelled";
            case JobEvent.TaskExpired ignored -> "task.expired";
        };
        JobId job = manifest.value().id();
        String part = event instanceof JobEvent.OfTask ofTask ? "/" + ofTask.taskId() : "";
        return describe(
                new ProducerRecord<>(
                        Topics.EVENTS,
                        job.value().getBytes(UTF_8),
                        RecordCodec.EVENTS.encode(new EventRecord(manifest, Encoded.of(event)))),
                "io.proofstream." + type,
                job + part + "/" + type,
                event.at());
    }

    static ProducerRecord<byte[], byte[]> of(TaskRecord task) {
        return describe(
                new ProducerRecord<>(
                        Topics.tasks(task.lane()),
                        task.cacheKey().value().getBytes(UTF_8),
                        RecordCodec.TASKS.encode(task)),
                "io.proofstream.task",
                task.job().id() + "/" + task.taskId() + "/" + task.attempt(),
                task.job().createdAt());
    }

    private static ProducerRecord<byte[], byte[]> describe(
            ProducerRecord<byte[], byte[]> record, String type, String id, Instant at) {
        record.headers()
                .add(Headers.SPEC_VERSION, SPEC_VERSION)
                .add(Headers.ID, id.getBytes(UTF_8))
                .add(Headers.SOURCE, SOURCE)
                .add(Headers.TYPE, type.getBytes(UTF_8))
                .add(Headers.TIME, at.toString().getBytes(UTF_8))
                .add(Headers.CONTENT_TYPE, JSON);
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            String traceparent = "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
            record.headers().add(Headers.TRACEPARENT, traceparent.getBytes(UTF_8));
        }
        return record;
    }
}
