package io.proofstream.worker.cache;

import io.quarkus.redis.datasource.value.ValueCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads from Redis, gathered: what is wanted while one command is under way goes out together in the next. A
/// read alone waits for nobody; under load a command serves dozens.
final class GatheredReads {

    private static final int MOST = 64;
    private static final int COMMANDS_AT_ONCE = 2;

    private final ValueCommands<String, byte[]> redis;
    private final Duration patience;
    private final BlockingQueue<Read> wanted = new LinkedBlockingQueue<>();

    private record Read(List<String> keys, CompletableFuture<Map<String, byte[]>> found) {}

    /// @param patience the longest that a read waits, its turn included
    GatheredReads(ValueCommands<String, byte[]> redis, Duration patience) {
        this.redis = redis;
        this.patience = patience;
        for (int i = 0; i < COMMANDS_AT_ONCE; i++) {
            Thread.ofVirtual().name("cache-reads-" + i).start(this::answerForever);
        }
    }

    /// @return the values of those keys that have one, and perhaps of others
    /// @throws RuntimeException when Redis did not answer
    Map<String, byte[]> get(List<String> keys) {
        Read read = new Read(keys, new CompletableFuture<>());
        wanted.add(read);
        try {
            return read.found().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Redis did not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Redis was asked", e);
        }
    }

    private void answerForever() {
        List<Read> together = new ArrayList<>(MOST);
        try {
            while (true) {
                together.add(wanted.take());
                wanted.drainTo(together, MOST - 1);
                answer(together);
                together.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(List<Read> together) {
        try {
            Map<String, byte[]> found = redis.mget(
                    together.stream().flatMap(read -> read.keys().stream()).toArray(String[]::new));
            together.forEach(read -> read.found().complete(found));
        } catch (RuntimeException e) {
            together.forEach(read -> read.found().completeExceptionally(e));
        }
    }
}
