package io.proofstream.worker.execution;

import io.proofstream.common.job.Lane;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.SpareCores;
import io.proofstream.worker.telemetry.WorkerMeters;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Where engines run: each on a thread of its own, so that a deadline and a cancel are kept although a library may not
/// listen to interrupts.
///
/// What computes runs on platform threads, because virtual threads are not pre-empted: two long computations on two
/// cores would hold up everything else. What waits runs on virtual threads.
@Singleton
class Workbench {

    private final CpuGate gate;
    private final int strayLimit;
    private final WorkerMeters meters;
    private final AtomicInteger strays = new AtomicInteger();
    private final ExecutorService computing = Executors.newCachedThreadPool(Thread.ofPlatform()
            .daemon()
            .inheritInheritableThreadLocals(false)
            .name("engine-", 0)
            .factory());
    /// One timer for all: a timed wait of each virtual thread would wake the JDK's own for every task.
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("engine-deadlines").factory());
    private final ExecutorService waiting = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().inheritInheritableThreadLocals(false).factory());

    Workbench(ExecutionConfig config, WorkerMeters meters) {
        this.gate =
                new CpuGate(config.cores().orElseGet(() -> Runtime.getRuntime().availableProcessors()));
        this.strayLimit = config.strays();
        this.meters = meters;
        deadlines.setRemoveOnCancelPolicy(true);
        meters.watchEngines(gate::waiting, strays::get);
    }

    /// Has an engine do its work.
    ///
    /// @param nanos how long this may take, the wait for a core included
    /// @throws TimeoutException when that was not enough
    /// @throws InterruptedException when the work was called off
    /// @throws ExecutionException when the engine threw
    Answer answer(Engine engine, Assignment assignment, Partials partials, Lane lane, long nanos)
            throws InterruptedException, TimeoutException, ExecutionException {
        long end = System.nanoTime() + nanos;
        CpuGate passed = engine.computes() ? enterGate(lane, nanos) : null;
        Callable<Answer> work = () -> engine.answer(assignment, partials);
        Stint<Answer> stint =
                passed == null ? new Stint<>(work, null, lane) : new Stint<>(withCores(work, lane), passed, lane);
        (passed == null ? waiting : computing).execute(stint);
        Future<?> deadline = deadlines.schedule(stint::callOff, end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            return stint.get();
        } catch (InterruptedException e) {
            stint.callOff();
            throw e;
        } catch (CancellationException e) {
            throw new TimeoutException("the engine had no more time");
        } finally {
            deadline.cancel(false);
        }
    }

    private Callable<Answer> withCores(Callable<Answer> work, Lane lane) {
        SpareCores cores = new SpareCores() {
            @Override
            public <T> Optional<Future<T>> lend(Callable<T> more) {
                if (!gate.enterNow(lane)) {
                    return Optional.empty();
                }
                Stint<T> stint = new Stint<>(more, gate, lane);
                computing.execute(stint);
                return Optional.of(stint);
            }

            @Override
            public boolean areWanted() {
                return gate.waiting() > 0;
            }
        };
        return () -> ScopedValue.where(SpareCores.MINE, cores).call(work::call);
    }

    private CpuGate enterGate(Lane lane, long nanos) throws InterruptedException, TimeoutException {
        long asked = System.nanoTime();
        if (!gate.enter(lane, nanos)) {
            throw new TimeoutException("no core in time");
        }
        meters.passedGate(lane, Duration.ofNanos(System.nanoTime() - asked));
        return gate;
    }

    /// An engine's work on one task, or on a part of it. It leaves the gate once: when it ends, or when it is called
    /// off and may stray.
    private final class Stint<T> extends FutureTask<T> {

        private final Map<String, Object> logKeys;
        private final @Nullable CpuGate gate;
        private final Lane lane;
        private boolean ended;
        private boolean stray;
        private boolean left;

        Stint(Callable<T> work, @Nullable CpuGate gate, Lane lane) {
            super(work);
            this.logKeys = MDC.getMap();
            this.gate = gate;
            this.lane = lane;
        }

        @Override
        public void run() {
            logKeys.forEach(MDC::put);
            try {
                super.run();
            } finally {
                MDC.clear();
                end();
            }
        }

        /// Interrupts the work and no longer waits for it. While there are few strays the next may have its core.
        synchronized void callOff() {
            cancel(true);
            if (!ended && !stray) {
                stray = true;
                if (strays.incrementAndGet() <= strayLimit) {
                    leaveGate();
                }
            }
        }

        private synchronized void end() {
            ended = true;
            if (stray) {
                strays.decrementAndGet();
            }
            leaveGate();
        }

        private void leaveGate() {
            if (gate != null && !left) {
                left = true;
                gate.leave(lane);
            }
        }
    }
}
