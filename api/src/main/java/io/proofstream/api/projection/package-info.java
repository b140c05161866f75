/// Kafka events to the read model in Redis. Start at `JobFold`, the rule; then `JobEventLog`, the door.
@NullMarked
package io.proofstream.api.projection;

import org.jspecify.annotations.NullMarked;
