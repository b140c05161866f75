package io.proofstream.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Starts requests at a fixed rate whether or not earlier ones were answered, and hands each the moment it was due:
/// latency counted from there contains the stalls that a closed loop would hide.
public final class OpenLoop {

    private OpenLoop() {}

    /// One request of a run.
    public interface Request {

        /// @param number from 0
        /// @param dueNanos when it was to start, by `System.nanoTime()`
        void send(int number, long dueNanos) throws Exception;
    }

    /// Runs for `time` and returns when every request has ended.
    ///
    /// @throws ExecutionException when a request failed: figures of a run with failures mean nothing
    public static void run(double perSecond, Duration time, Request request)
            throws ExecutionException, InterruptedException {
        long total = Math.round(perSecond * time.toMillis() / 1000);
        long start = System.nanoTime();
        List<Future<?>> sent = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < total; i++) {
                int number = i;
                long due = start + Math.round(i * 1e9 / perSecond);
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                sent.add(threads.submit(() -> {
                    request.send(number, due);
                    return null;
                }));
            }
        }
        for (Future<?> one : sent) {
            if (one.isCancelled()) {
                throw new CancellationException("a request was cancelled");
            }
            one.get();
        }
    }
}
