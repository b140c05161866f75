package io.proofstream.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Requests whose figures nobody wants: a few callers, each waiting for its answer, so that a system that is still
/// compiling itself is not buried. Some 15,000 requests, until the JIT compilers take less of two cores than the work.
public final class WarmUp {

    private static final int CALLERS = 8;

    private WarmUp() {}

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
