package io.proofstream.worker.execution;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.UnreadableRecord;
import io.proofstream.worker.cache.LookUp;
import io.proofstream.worker.cache.ResultCache;
import io.proofstream.worker.cancellation.CallOff;
import io.proofstream.worker.cancellation.RunningTasks;
import io.proofstream.worker.delivery.Delivery;
import io.proofstream.worker.ledger.LedgerUnavailable;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// Carries one task from its lane to its acknowledgement. Called on a virtual thread of the task's own; blocks.
@Singleton
public class TaskExecution {

    private static final Logger LOG = Logger.getLogger(TaskExecution.class);
    private static final Failure BUG =
            new Failure(FailureCode.ENGINE_FAILURE, "The worker met an error of its own; it was logged.", false);

    /// Where a delivery stands after [#carry].
    public enum End {
        /// Its outcome is in the ledger, and Kafka was told.
        ACKNOWLEDGED,
        /// The ledger did not take its outcome: it must be carried again.
        AGAIN,
        /// This worker stops: another will have it.
        HANDED_BACK
    }

    private final Attempts attempts;
    private final RunningTasks running;
    private final ResultCache cache;
    private final EngineWork work;
    private final Conclusion conclusion;

    TaskExecution(Attempts attempts, RunningTasks running, ResultCache cache, EngineWork work, Conclusion conclusion) {
        this.attempts = attempts;
        this.running = running;
        this.cache = cache;
        this.work = work;
        this.conclusion = conclusion;
    }

    /// The path of one task. Whatever ends it, exactly one outcome of the attempt is in the ledger before its record is
    /// acknowledged; carried twice, it says the same again, and the job's history takes the first.
    public End carry(Delivery delivery, Slot slot) {
        try {
            TaskRecord task = RecordCodec.TASKS.decode(delivery.value());
            try (Attempt attempt = attempts.begin(delivery, task, slot)) {
                Outcome outcome = outcome(attempt);
                conclusion.of(attempt, outcome);
                if (outcome instanceof Outcome.HandedBack) {
                    return End.HANDED_BACK;
                }
            }
            delivery.acknowledge().run();
            return End.ACKNOWLEDGED;
        } catch (UnreadableRecord e) {
            return carryUnreadable(delivery, e);
        } catch (LedgerUnavailable e) {
            LOG.warnf("the outcome of %s is not in the ledger, carrying it again: %s", delivery.origin(), e);
            return End.AGAIN;
        }
    }

    private Outcome outcome(Attempt attempt) {
        TaskRecord task = attempt.task();
        // Registered before the look-up: a cancellation is either seen by the one or heard by the other.
        CallOff callOff = running.enter(task.job().id());
        try {
            LookUp known = lookUp(attempt);
            if (known.cancelled()) {
                return new Outcome.Cancelled();
            }
            if (attempt.isOver()) {
                return new Outcome.Expired();
            }
            if (known.result() != null) {
                return Outcome.Completed.known(known.result());
            }
            callOff.begin();
            return work.run(attempt);
        } catch (TimeoutException e) {
            return new Outcome.Expired();
        } catch (InterruptedException e) {
            return calledOff(callOff);
        } catch (RuntimeException e) {
            LOG.error("the worker met a bug of its own", e);
            return new Outcome.Failed(BUG);
        } finally {
            callOff.end();
            running.leave(task.job().id(), callOff);
            attempt.partials().close();
        }
    }

    private LookUp lookUp(Attempt attempt) {
        try (var _ = attempt.trace().step("cache look-up")) {
            return cache.lookUp(attempt.task());
        }
    }

    private static Outcome calledOff(CallOff callOff) {
        return switch (callOff.reason()) {
            case CANCELLED -> new Outcome.Cancelled();
            case DRAINED -> new Outcome.HandedBack();
            case null -> throw new IllegalStateException("interrupted by a stranger");
        };
    }

    private End carryUnreadable(Delivery delivery, UnreadableRecord why) {
        try {
            conclusion.unreadable(delivery, why);
            delivery.acknowledge().run();
            return End.ACKNOWLEDGED;
        } catch (LedgerUnavailable e) {
            LOG.warnf("the dead letter of %s was not taken, carrying it again: %s", delivery.origin(), e);
            return End.AGAIN;
        }
    }
}
