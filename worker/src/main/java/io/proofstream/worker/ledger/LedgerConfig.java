package io.proofstream.worker.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long the worker waits for Kafka to acknowledge what it writes.
@ConfigMapping(prefix = "proofstream.ledger")
interface LedgerConfig {

    /// Time for one record, every resending included; then the record that it belongs to is taken up again.
    @WithDefault("15s")
    Duration patience();

    /// Time for one request to the broker; at most half of the patience.
    @WithDefault("5s")
    Duration requestTimeout();

    /// The largest record that is sent, in bytes; no more than the topics take.
    @WithDefault("4194304")
    int maxRecordBytes();
}
