package io.proofstream.testkit.stack;

import io.proofstream.brokers.RedisCommand;
import java.io.IOException;

/// The Redis of a stack.
public record StackRedis(int port) {

    /// Loses everything.
    public void flushAll() throws IOException {
        RedisCommand.send(port, "FLUSHALL");
    }

    public long sizeOfSortedSet(String key) throws IOException {
        return Long.parseLong(RedisCommand.send(port, "ZCARD", key));
    }

    /// Bytes that its data takes, its own overhead included.
    public long usedMemory() throws IOException {
        return RedisCommand.send(port, "INFO", "memory")
                .lines()
                .filter(line -> line.startsWith("used_memory:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring("used_memory:".length()).strip()))
                .findFirst()
                .orElseThrow();
    }
}
