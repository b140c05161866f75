/// Writes to Kafka: events and other records, each acknowledged. Start at `Ledger`.
@NullMarked
package io.proofstream.worker.ledger;

import org.jspecify.annotations.NullMarked;
