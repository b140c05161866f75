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

    public long sizeOfSet(String key) throws IOException {
        return Long.parseLong(RedisCommand.send(port, "SCARD", key));
    }

    /// Bytes that its data takes, its own overhead included.
    public long usedMemory() throws IOException {
        return info("memory", "used_memory");
    }

    /// Commands that it has carried out so far, those of scripts included.
    public long commands() throws IOException {
        return info("stats", "total_commands_processed");
    }

    public String version() throws IOException {
        return text("server", "redis_version");
    }

    private long info(String section, String field) throws IOException {
        return Long.parseLong(text(section, field));
    }

    private String text(String section, String field) throws IOException {
        return RedisCommand.send(port, "INFO", section)
                .lines()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> line.substring(field.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }
}
