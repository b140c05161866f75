package io.proofstream.api.projection;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.result.Json;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.UnreadableRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One event of the ledger as the read model keeps it: its offset, a colon, and the event as JSON.
record LedgerEntry(long offset, Encoded<JobEvent> what) {

    JobEvent event() {
        return what.value();
    }

    byte[] encode() {
        byte[] head = (offset + ":").getBytes(StandardCharsets.US_ASCII);
        Json body = RecordCodec.JOB_EVENTS.json(what);
        byte[] entry = Arrays.copyOf(head, head.length + body.length());
        body.copyTo(entry, head.length);
        return entry;
    }

    static LedgerEntry decode(byte[] entry) throws UnreadableRecord {
        long offset = 0;
        int at = 0;
        while (at < entry.length && at < 19 && entry[at] >= '0' && entry[at] <= '9') {
            offset = offset * 10 + (entry[at] - '0');
            at++;
        }
        if (at == 0 || at == entry.length || entry[at] != ':') {
            throw new UnreadableRecord("an entry begins with its offset and a colon", null);
        }
        byte[] event = Arrays.copyOfRange(entry, at + 1, entry.length);
        return new LedgerEntry(offset, Encoded.of(RecordCodec.JOB_EVENTS.decode(event)));
    }
}
