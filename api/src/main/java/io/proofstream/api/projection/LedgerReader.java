package io.proofstream.api.projection;

import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.common.wire.UnreadableRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Reads the ledger's records. One that cannot be read goes to the dead letters and holds up nobody.
final class LedgerReader {

    private static final Logger LOG = Logger.getLogger(LedgerReader.class);

    private final UnreadableEvents unreadable;
    private final ApiMeters meters;

    LedgerReader(UnreadableEvents unreadable, ApiMeters meters) {
        this.unreadable = unreadable;
        this.meters = meters;
    }

    /// Those that can be read, in order.
    List<LedgerRecord> read(List<ConsumerRecord<byte[], byte[]>> records) {
        List<LedgerRecord> readable = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                readable.add(LedgerRecord.of(record));
            } catch (UnreadableRecord e) {
                LOG.warnf(
                        "the event at %s/%d/%d cannot be read: %s",
                        record.topic(), (Integer) record.partition(), (Long) record.offset(), e.getMessage());
                meters.projected(ApiMeters.Projected.UNREADABLE, 1);
                unreadable.send(record, String.valueOf(e.getMessage()));
            }
        }
        return readable;
    }
}
