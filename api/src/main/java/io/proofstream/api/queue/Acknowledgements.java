package io.proofstream.api.queue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Kafka's answers to records that were sent together.
final class Acknowledgements implements Callback {

    private final AtomicInteger missing;
    private final Runnable eachTime;
    private final CompletableFuture<Void> all = new CompletableFuture<>();

    /// @param eachTime called for every answer, good or bad
    Acknowledgements(int records, Runnable eachTime) {
        this.missing = new AtomicInteger(records);
        this.eachTime = eachTime;
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata where, @Nullable Exception failure) {
        eachTime.run();
        if (failure != null) {
            all.completeExceptionally(failure);
        } else if (missing.decrementAndGet() == 0) {
            all.complete(null);
        }
    }

    /// Waits for the last, or for the first bad one. Kafka's client answers within the times that it was given, so that
    /// this has none of its own: a virtual thread's timed wait costs a timer.
    void await() throws QueueUnavailable {
        try {
            all.get();
        } catch (ExecutionException e) {
            // Kafka's own verdict, a time-out, or a record it will not take: none was a promise to the caller.
            throw new QueueUnavailable("Kafka did not acknowledge: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueueUnavailable("interrupted before Kafka acknowledged", e);
        }
    }
}
