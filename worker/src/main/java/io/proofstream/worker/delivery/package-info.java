/// A record as Kafka hands it out, and counts by lane. Start at `Delivery`.
@NullMarked
package io.proofstream.worker.delivery;

import org.jspecify.annotations.NullMarked;
