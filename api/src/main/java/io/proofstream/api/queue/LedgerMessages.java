package io.proofstream.api.queue;

import io.opentelemetry.context.Context;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.Headers;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.Topics;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/// Events and tasks as messages to Kafka, with their CloudEvents headers and the trace in hand.
final class LedgerMessages {

    private static final String SOURCE = "/proofstream/api";

    private LedgerMessages() {}

    static Message<byte[]> of(JobManifest job, JobEvent event) {
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
        String part = event instanceof JobEvent.OfTask ofTask ? "/" + ofTask.taskId() : "";
        return message(
                Topics.EVENTS,
                job.id().value(),
                RecordCodec.EVENTS.encode(new EventRecord(job, event)),
                headers("io.proofstream." + type, job.id() + part + "/" + type, event.at()));
    }

    static Message<byte[]> of(TaskRecord task) {
        return message(
                Topics.tasks(task.lane()),
                task.cacheKey().value(),
                RecordCodec.TASKS.encode(task),
                headers(
                        "io.proofstream.task",
                        task.job().id() + "/" + task.taskId() + "/" + task.attempt(),
                        task.job().createdAt()));
    }

    private static Message<byte[]> message(String topic, String key, byte[] value, RecordHeaders headers) {
        return Message.of(
                value,
                Metadata.of(
                        OutgoingKafkaRecordMetadata.<String>builder()
                                .withTopic(topic)
                                .withKey(key)
                                .withHeaders(headers)
                                .build(),
                        TracingMetadata.withCurrent(Context.current())));
    }

    private static RecordHeaders headers(String type, String id, Instant at) {
        RecordHeaders headers = new RecordHeaders();
        put(headers, Headers.SPEC_VERSION, "1.0");
        put(headers, Headers.ID, id);
        put(headers, Headers.SOURCE, SOURCE);
        put(headers, Headers.TYPE, type);
        put(headers, Headers.TIME, at.toString());
        put(headers, Headers.CONTENT_TYPE, "application/json");
        return headers;
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
