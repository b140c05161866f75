package io.proofstream.worker.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/// The tasks of one lane that stand here for a slot, and the asking for more. The turns are guarded by their owner.
final class LaneQueue {

    /// What a task does with its slot.
    ///
    /// @param bytes size of the record that it brings along
    record Turn(int bytes, Runnable take) {}

    private final Deque<Turn> turns = new ArrayDeque<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final int prefetch;
    private volatile LongConsumer kafka = records -> {};

    LaneQueue(int prefetch) {
        this.prefetch = prefetch;
    }

    /// @param request asks Kafka for so many records more
    void open(LongConsumer request) {
        kafka = request;
        request.accept(prefetch);
    }

    void addLast(Turn turn) {
        turns.addLast(turn);
    }

    void addFirst(Turn turn) {
        turns.addFirst(turn);
    }

    boolean remove(Turn turn) {
        return turns.remove(turn);
    }

    Turn next() {
        return turns.removeFirst();
    }

    /// A record no longer stands here: room for another. Asks for several at a time, because each request costs a hop.
    void tookOne() {
        int records = taken.incrementAndGet();
        if (records * 2 >= prefetch && taken.compareAndSet(records, 0)) {
            kafka.accept(records);
        }
    }
}
