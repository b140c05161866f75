/// Where accepted work goes: Kafka. Start at `TaskQueue`.
@NullMarked
package io.proofstream.api.queue;

import org.jspecify.annotations.NullMarked;
