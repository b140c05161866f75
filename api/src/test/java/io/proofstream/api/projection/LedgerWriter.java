package io.proofstream.api.projection;

import io.proofstream.brokers.TopicPlan;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.Topics;
import io.proofstream.testkit.SharedBrokers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Writes to the ledger what the API and the workers would.
public final class LedgerWriter implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    SharedBrokers.get().bootstrapServers(),
                    "acks",
                    "all",
                    "linger.ms",
                    0,
                    "max.request.size",
                    TopicPlan.MAX_RECORD_BYTES),
            new StringSerializer(),
            new ByteArraySerializer());

    /// Returns when they are acknowledged.
    public void append(JobManifest job, JobEvent... events) {
        append(job, List.of(events));
    }

    public void append(JobManifest job, List<JobEvent> events) {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        for (JobEvent event : events) {
            byte[] value = RecordCodec.EVENTS.encode(new EventRecord(Encoded.of(job), Encoded.of(event)));
            acknowledgements.add(
                    producer.send(new ProducerRecord<>(Topics.EVENTS, job.id().value(), value)));
        }
        acknowledgements.forEach(LedgerWriter::await);
    }

    /// Not a record of ours.
    public RecordMetadata appendBytes(String key, byte[] value) {
        return await(producer.send(new ProducerRecord<>(Topics.EVENTS, key, value)));
    }

    private static RecordMetadata await(Future<RecordMetadata> acknowledgement) {
        try {
            return acknowledgement.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
