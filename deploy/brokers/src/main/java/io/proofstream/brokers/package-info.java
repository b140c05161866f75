/// A real Kafka in this process and a real Redis beside it, on the loopback interface, for a laptop and for tests; and
/// the topics. Start at `EmbeddedKafka`. Nothing here is used by the API or the worker.
@NullMarked
package io.proofstream.brokers;

import org.jspecify.annotations.NullMarked;
