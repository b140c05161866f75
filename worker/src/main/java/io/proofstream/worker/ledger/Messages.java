package io.proofstream.worker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.Topics;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Makes Kafka records: CloudEvents in binary mode, with the trace that they belong to.
public final class Messages {

    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);
    private static final String INSTANCE = UUID.randomUUID().toString();
    private static final byte[] SOURCE = ("/worker/" + INSTANCE).getBytes(UTF_8);
    private static final AtomicLong COUNTER = new AtomicLong();

    private Messages() {}

    /// An event for the ledger; its key is the job, so that a job's events keep their order.
    public static ProducerRecord<byte[], byte[]> event(
            Encoded<JobManifest> job, JobEvent event, @Nullable String traceparent) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                Topics.EVENTS,
                job.value().id().value().getBytes(UTF_8),
                RecordCodec.EVENTS.encode(new EventRecord(job, Encoded.of(event))));
        return describe(message, type(event), event.at(), traceparent);
    }

    /// Anything else.
    ///
    /// @param type the CloudEvents type
    public static ProducerRecord<byte[], byte[]> of(
            String topic, String type, byte @Nullable [] key, byte[] value, @Nullable String traceparent) {
        return describe(new ProducerRecord<>(topic, key, value), type, Instant.now(), traceparent);
    }

    /// Adds a header of ours; a null value adds none.
    public static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> message, String header, @Nullable String value) {
        if (value != null) {
            message.headers().add(header, value.getBytes(UTF_8));
        }
        return message;
    }

    private static ProducerRecord<byte[], byte[]> describe(
            ProducerRecord<byte[], byte[]> message, String type, Instant at, @Nullable String traceparent) {
        message.headers()
                .add(Headers.SPEC_VERSION, SPEC_VERSION)
                .add(Headers.ID, Long.toString(COUNTER.incrementAndGet()).getBytes(UTF_8))
                .add(Headers.SOURCE, SOURCE)
                .add(Headers.TYPE, type.getBytes(UTF_8))
                .add(Headers.TIME, at.toString().getBytes(UTF_8))
                .add(Headers.CONTENT_TYPE, JSON);
        return with(message, Headers.TRACEPARENT, traceparent);
    }

    private static String type(JobEvent event) {
        return switch (event) {
            case JobEvent.JobAccepted e -> "job.accepted";
            case JobEvent.JobCancelled e -> "job.cancelled";
            case JobEvent.JobExpired e -> "job.expired";
            case JobEvent.TaskStarted e -> "task.started";
            case JobEvent.TaskPartial e -> "task.partial";
            case JobEvent.TaskRetrying e -> "task.retrying";
            case JobEvent.TaskReset e -> "task.reset";
            case JobEvent.TaskCompleted e -> "task.completed";
            case JobEvent.TaskFailed e -> "task.failed";
            case JobEvent.TaskCancelled e -> "task.cancelled";
            case JobEvent.TaskExpired e -> "task.expired";
        };
    }
}
