package io.proofstream.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// A few callers, each waiting for its answer: for throughput, and to warm up a system that would be buried
/// by more while it still compiles itself. Some 15,000 small requests, until the JIT compilers take less of
/// two cores than the work.
public final class ClosedLoop {

    private static final int CALLERS = 8;

    private ClosedLoop() {}

    /// Sends `requests` and returns when every one has ended.
    ///
    /// @throws ExecutionException when one failed
    public static void run(int requests, OpenLoop.Request request) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        request.send(number, System.nanoTime());
                    }
                    return null;
                }));
            }
        }
        for (Future<?> caller : callers) {
            caller.get();
        }
    }
}
