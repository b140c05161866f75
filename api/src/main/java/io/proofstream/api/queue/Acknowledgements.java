package io.proofstream.api.queue;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Kafka's answers to records that were sent together. Kafka's client answers within the times that it was given, so
/// that waiting for them needs no time-out of its own.
final class Acknowledgements implements Callback {

    private final AtomicInteger missing;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final Runnable eachTime;
    private final Consumer<@Nullable QueueUnavailable> whenDone;

    /// @param eachTime called for every answer, good or bad
    /// @param whenDone called once, on Kafka's thread or the sender's: with the first bad answer, or, when all
    /// were good, with null
    Acknowledgements(int records, Runnable eachTime, Consumer<@Nullable QueueUnavailable> whenDone) {
        this.missing = new AtomicInteger(records);
        this.eachTime = eachTime;
        this.whenDone = whenDone;
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata where, @Nullable Exception failure) {
        eachTime.run();
        if (failure == null) {
            if (missing.decrementAndGet() == 0) {
                whenDone.accept(null);
            }
        } else if (failed.compareAndSet(false, true)) {
            // Kafka's own verdict, a time-out, or a record it will not take: none was a promise to the caller.
            whenDone.accept(new QueueUnavailable("Kafka did not acknowledge: " + failure, failure));
        }
    }
}
