package io.proofstream.worker.cache;

import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads from Redis, gathered: what is wanted while commands are under way goes out together in the next. A read alone
/// waits for nobody; under load a command serves dozens.
final class GatheredReads {

    private static final int MOST = 64;
    private static final int COMMANDS_AT_ONCE = 2;

    private final Redis redis;
    private final Vertx vertx;
    private final Duration patience;
    private final Queue<Read> wanted = new ArrayDeque<>();
    /// In order of arrival; those that were answered leave when they come to the head.
    private final Queue<Read> outstanding = new ArrayDeque<>();
    /// Commands that were sent and not answered; one whose reads are all overdue is waited for no longer.
    private final List<List<Read>> underWay = new ArrayList<>();
    private boolean watched;

    private record Read(List<String> keys, long due, CompletableFuture<Map<String, byte[]>> found) {}

    /// @param patience the longest that a read waits, its turn included
    GatheredReads(Redis redis, Vertx vertx, Duration patience) {
        this.redis = redis;
        this.vertx = vertx;
        this.patience = patience;
    }

    /// @return the values of those keys that have one, and perhaps of others
    /// @throws RuntimeException when Redis did not answer
    Map<String, byte[]> get(List<String> keys) {
        Read read = new Read(keys, System.nanoTime() + patience.toNanos(), new CompletableFuture<>());
        synchronized (this) {
            wanted.add(read);
            outstanding.add(read);
            watch();
        }
        sendWanted();
        try {
            // Without a time of its own: one timer looks after all of them.
            return read.found().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Redis did not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Redis was asked", e);
        }
    }

    /// How many reads wait for a command.
    synchronized int waiting() {
        return wanted.size();
    }

    private void sendWanted() {
        List<Read> together = new ArrayList<>();
        synchronized (this) {
            while (underWay.size() < COMMANDS_AT_ONCE && together.size() < MOST && !wanted.isEmpty()) {
                together.add(wanted.remove());
            }
            if (together.isEmpty()) {
                return;
            }
            underWay.add(together);
        }
        List<String> keys =
                together.stream().flatMap(read -> read.keys().stream()).toList();
        Request command = Request.cmd(Command.MGET);
        keys.forEach(command::arg);
        redis.send(command).onComplete(answer -> answered(together, keys, answer));
    }

    private void answered(List<Read> together, List<String> keys, AsyncResult<Response> answer) {
        synchronized (this) {
            underWay.removeIf(command -> command == together);
        }
        sendWanted();
        if (answer.failed()) {
            together.forEach(read -> read.found().completeExceptionally(answer.cause()));
            return;
        }
        Map<String, byte[]> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Response value = answer.result().get(i);
            if (value != null) {
                found.put(keys.get(i), value.toBytes());
            }
        }
        together.forEach(read -> read.found().complete(found));
    }

    private void watch() {
        while (!outstanding.isEmpty() && outstanding.element().found().isDone()) {
            outstanding.remove();
        }
        if (!watched && !outstanding.isEmpty()) {
            watched = true;
            long left = outstanding.element().due() - System.nanoTime();
            vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left) + 1), timer -> failOverdue());
        }
    }

    private void failOverdue() {
        List<Read> overdue = new ArrayList<>();
        synchronized (this) {
            watched = false;
            while (!outstanding.isEmpty() && outstanding.element().due() - System.nanoTime() <= 0) {
                overdue.add(outstanding.remove());
            }
            wanted.removeAll(overdue);
            underWay.removeIf(overdue::containsAll);
            watch();
        }
        sendWanted();
        overdue.forEach(read -> read.found().completeExceptionally(new TimeoutException("it had " + patience)));
    }
}
