package io.proofstream.worker.intake;

import static java.util.Objects.requireNonNull;

import io.proofstream.common.job.Lane;
import io.proofstream.worker.cancellation.RunningTasks;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.execution.Slot;
import io.proofstream.worker.execution.TaskExecution;
import io.proofstream.worker.execution.TaskExecution.End;
import io.proofstream.worker.intake.LaneQueue.Turn;
import io.proofstream.worker.telemetry.WorkerMeters;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The places in which tasks are carried, each on a virtual thread of its own. Records wait here, few of each
/// lane, until the allocator says whose turn it is.
@Singleton
public class Slots {

    private static final Logger LOG = Logger.getLogger(Slots.class);
    /// How long tasks may take to notice that they were called off.
    private static final Duration NOTICE = Duration.ofSeconds(2);
    /// The wait before a task is carried again whose outcome the ledger did not take.
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final TaskExecution execution;
    private final RunningTasks running;
    private final WorkerMeters meters;
    private final IntakeConfig config;
    private final SlotAllocator allocator;
    private final Map<Lane, LaneQueue> queues = new EnumMap<>(Lane.class);
    private long bytesInHand;
    private int lent;
    private boolean stopping;

    Slots(TaskExecution execution, RunningTasks running, WorkerMeters meters, IntakeConfig config) {
        this.execution = execution;
        this.running = running;
        this.meters = meters;
        this.config = config;
        this.allocator = new SlotAllocator(Shares.of(config.slots()));
        for (Lane lane : Lane.values()) {
            queues.put(lane, new LaneQueue(config.prefetch()));
            meters.watchSlots(
                    lane,
                    () -> counted(() -> allocator.used(lane)),
                    () -> counted(() -> allocator.borrowed(lane)),
                    () -> counted(() -> allocator.waiting(lane)));
        }
    }

    /// The lane is ready to hand out records.
    ///
    /// @param request asks it for so many more
    void open(Lane lane, LongConsumer request) {
        queue(lane).open(request);
    }

    /// A record came.
    void offer(Lane lane, Delivery delivery) {
        LaneQueue queue = queue(lane);
        await(lane, new Turn(delivery.value().length, () -> {
            queue.tookOne();
            Thread.startVirtualThread(() -> carry(lane, delivery));
        }));
    }

    /// Takes no new work, waits for what runs, and calls off what is not done in time; that is not acknowledged, so it
    /// comes to another worker.
    public void drain() throws InterruptedException {
        synchronized (this) {
            stopping = true;
            LOG.infof("draining: %d tasks run, they have %s", carried(), config.grace());
        }
        if (!awaitNone(config.grace())) {
            running.drain();
            awaitNone(NOTICE);
        }
        LOG.infof("drained: %d tasks are left to other workers", counted(this::carried));
    }

    public synchronized boolean isStopping() {
        return stopping;
    }

    private void carry(Lane lane, Delivery delivery) {
        HeldSlot slot = new HeldSlot(lane, delivery.value().length);
        meters.tookFromLane(lane, Duration.between(delivery.queuedAt(), Instant.now()));
        End end = End.HANDED_BACK;
        try {
            end = execution.carry(delivery, slot);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s was not carried through; it comes again when this worker restarts", delivery.origin());
        }
        slot.close();
        if (end == End.AGAIN) {
            again(lane, delivery);
        }
    }

    private void again(Lane lane, Delivery delivery) {
        try {
            Thread.sleep(AGAIN);
            await(
                    lane,
                    new Turn(delivery.value().length, () -> Thread.startVirtualThread(() -> carry(lane, delivery))));
        } catch (InterruptedException e) {
            LOG.debugf("%s is left to another worker", delivery.origin());
        }
    }

    private void await(Lane lane, Turn turn) {
        synchronized (this) {
            queue(lane).addLast(turn);
            allocator.await(lane);
        }
        serve();
    }

    /// Gives out the slots that are free.
    private void serve() {
        List<Turn> turns = new ArrayList<>(2);
        synchronized (this) {
            if (!stopping) {
                for (Lane lane = grant(); lane != null; lane = grant()) {
                    Turn turn = queue(lane).next();
                    bytesInHand += turn.bytes();
                    turns.add(turn);
                }
            }
        }
        turns.forEach(turn -> turn.take().run());
    }

    private @Nullable Lane grant() {
        return bytesInHand < config.memory().asLongValue() ? allocator.grant() : allocator.grantKept();
    }

    private synchronized boolean awaitNone(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (carried() > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /// Tasks that have a slot, or have lent it.
    private int carried() {
        return allocator.used() + lent;
    }

    private LaneQueue queue(Lane lane) {
        return requireNonNull(queues.get(lane));
    }

    private synchronized int counted(IntSupplier number) {
        return number.getAsInt();
    }

    /// The slot of one task.
    private final class HeldSlot implements Slot {

        private final Lane lane;
        private final int bytes;
        private boolean isLent;

        HeldSlot(Lane lane, int bytes) {
            this.lane = lane;
            this.bytes = bytes;
        }

        @Override
        public void lend() {
            synchronized (Slots.this) {
                if (isLent || lent >= config.followers()) {
                    return;
                }
                isLent = true;
                lent++;
                allocator.release(lane);
            }
            serve();
        }

        @Override
        public void takeBack() throws InterruptedException {
            Semaphore granted = new Semaphore(0);
            Turn turn = new Turn(0, granted::release);
            synchronized (Slots.this) {
                if (!isLent) {
                    return;
                }
                queue(lane).addFirst(turn);
                allocator.await(lane);
            }
            serve();
            try {
                granted.acquire();
                has();
            } catch (InterruptedException e) {
                withdraw(turn);
                throw e;
            }
        }

        private void withdraw(Turn turn) {
            synchronized (Slots.this) {
                if (queue(lane).remove(turn)) {
                    allocator.withdraw(lane);
                } else {
                    // Granted just as it was called off.
                    has();
                }
            }
        }

        private void has() {
            synchronized (Slots.this) {
                isLent = false;
                lent--;
            }
        }

        void close() {
            synchronized (Slots.this) {
                if (isLent) {
                    has();
                } else {
                    allocator.release(lane);
                }
                bytesInHand -= bytes;
                if (carried() == 0) {
                    Slots.this.notifyAll();
                }
            }
            serve();
        }
    }
}
