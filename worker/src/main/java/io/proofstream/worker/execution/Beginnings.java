package io.proofstream.worker.execution;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Tells that attempts have begun which are not done within a moment, or two. One that is done by then says
/// both at once: the ledger takes one record less, and the answer need not wait for the beginning's
/// acknowledgement.
@Singleton
class Beginnings {

    private static final Logger LOG = Logger.getLogger(Beginnings.class);
    /// Longer than the quickest analyses take, and nothing to who watches.
    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private record Begun(TaskEvents events, long due) {}

    private final Queue<Begun> begun = new ArrayDeque<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("beginnings").factory());

    /// The attempt begins now.
    void begins(TaskEvents events, String engine) {
        events.started(engine);
        synchronized (begun) {
            begun.add(new Begun(events, System.nanoTime() + MOMENT_NANOS));
            if (begun.size() == 1) {
                tellLater();
            }
        }
    }

    private void tellLater() {
        var unused = timer.schedule(this::tell, MOMENT_NANOS, TimeUnit.NANOSECONDS);
    }

    private void tell() {
        List<TaskEvents> due = new ArrayList<>();
        synchronized (begun) {
            long now = System.nanoTime();
            while (!begun.isEmpty() && begun.element().due() - now <= 0) {
                due.add(begun.remove().events());
            }
            if (!begun.isEmpty()) {
                tellLater();
            }
        }
        due.forEach(Beginnings::say);
    }

    /// One that cannot be told keeps none of the others from being told.
    private static void say(TaskEvents events) {
        try {
            events.tellStarted();
        } catch (RuntimeException e) {
            LOG.error("the beginning of an attempt was not told", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
