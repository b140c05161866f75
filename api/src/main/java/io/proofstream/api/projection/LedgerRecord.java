package io.proofstream.api.projection;

import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.UnreadableRecord;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// A record of the ledger that could be read.
///
/// @param traceparent empty where the trace is not sampled
record LedgerRecord(Encoded<JobManifest> job, LedgerEntry entry, String traceparent, long timestamp) {

    private static final String TRACEPARENT = "traceparent";
    private static final int TRACEPARENT_LENGTH = 55;

    static LedgerRecord of(ConsumerRecord<byte[], byte[]> record) throws UnreadableRecord {
        if (record.value() == null) {
            throw new UnreadableRecord("the record has no value", null);
        }
        EventRecord event = RecordCodec.EVENTS.decode(record.value());
        byte[] key = record.key();
        String job = event.job().id().value();
        if (key == null || !new String(key, StandardCharsets.UTF_8).equals(job)) {
            throw new UnreadableRecord("the record's key is not its job, " + job, null);
        }
        LedgerEntry entry = new LedgerEntry(record.offset(), event.what());
        return new LedgerRecord(event.manifest(), entry, traceparent(record), record.timestamp());
    }

    JobManifest manifest() {
        return job.value();
    }

    LedgerRecord tracedAs(String traceparent) {
        return new LedgerRecord(job, entry, traceparent, timestamp);
    }

    private static String traceparent(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(TRACEPARENT);
        if (header == null || header.value() == null || header.value().length != TRACEPARENT_LENGTH) {
            return "";
        }
        String traceparent = new String(header.value(), StandardCharsets.US_ASCII);
        return traceparent.endsWith("1") && traceparent.indexOf(' ') < 0 ? traceparent : "";
    }
}
