package io.proofstream.api.projection;

import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far the read model has come, partition by partition.
record Positions(Map<String, Long> fields) {

    static Positions of(@Nullable Response hash) {
        Map<String, Long> fields = new HashMap<>();
        if (hash != null) {
            for (String key : hash.getKeys()) {
                fields.put(key, hash.get(key).toLong());
            }
        }
        return new Positions(Map.copyOf(fields));
    }

    /// Whether every partition has been projected up to where it ended when it was last taken over. False after Redis
    /// has lost what it held, until it is rebuilt.
    boolean isComplete() {
        long partitions = fields.getOrDefault("partitions", 0L);
        for (long partition = 0; partition < partitions; partition++) {
            Long position = fields.get(Long.toString(partition));
            Long end = fields.get(partition + ":end");
            if (position == null || end == null || position < end) {
                return false;
            }
        }
        return partitions > 0;
    }

    /// Whether what the ledger got until then has been projected, in every partition.
    boolean reach(Instant time) {
        long partitions = fields.getOrDefault("partitions", 0L);
        for (long partition = 0; partition < partitions; partition++) {
            if (fields.getOrDefault(partition + ":time", 0L) < time.toEpochMilli()) {
                return false;
            }
        }
        return partitions > 0;
    }
}
