package io.proofstream.api.submission;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where a submission is worked on. What is short and waits for nobody stays on the event loop that read it, because to
/// wake another thread takes longer; what waits, or computes for long, gets a virtual thread.
@Singleton
final class Threads {

    private final ExecutorService virtual;

    Threads(@VirtualThreads ExecutorService virtual) {
        this.virtual = virtual;
    }

    Executor virtual() {
        return virtual;
    }

    /// Work that waits.
    <T> CompletionStage<T> waiting(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, virtual);
    }

    /// Work that leads to more, and may hold up whoever does it.
    <T> CompletionStage<T> computing(Supplier<CompletionStage<T>> work) {
        return CompletableFuture.supplyAsync(work, virtual).thenCompose(Function.identity());
    }
}
