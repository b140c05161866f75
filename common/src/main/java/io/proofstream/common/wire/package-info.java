/// How records cross Kafka: topics, headers, the two record types and their codec. Start at `TaskRecord`.
@NullMarked
package io.proofstream.common.wire;

import org.jspecify.annotations.NullMarked;
