package io.proofstream.api.deadline;

import io.proofstream.api.projection.Deadlines;
import io.proofstream.api.queue.QueueUnavailable;
import io.proofstream.api.queue.TaskQueue;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Ends jobs whose deadline has passed, also those whose tasks never reached a worker. Every instance sweeps; that two
/// expire one job does no harm, for the fold takes the first.
@ApplicationScoped
class DeadlineSweeper {

    private static final Logger LOG = Logger.getLogger(DeadlineSweeper.class);

    private final Deadlines deadlines;
    private final TaskQueue ledger;
    private final DeadlineConfig config;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("deadline-sweeper").factory());

    DeadlineSweeper(Deadlines deadlines, TaskQueue ledger, DeadlineConfig config) {
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.config = config;
    }

    void start(@Observes StartupEvent startup) {
        long every = config.every().toMillis();
        var unused = timer.scheduleWithFixedDelay(this::sweep, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        timer.shutdownNow();
    }

    private void sweep() {
        try {
            List<JobManifest> due;
            do {
                due = deadlines.takeDue(clock.instant());
                for (JobManifest job : due) {
                    expire(job, clock.instant());
                }
            } while (!due.isEmpty());
        } catch (QueueUnavailable e) {
            LOG.warnf("jobs past their deadline wait for Kafka: %s", e.getMessage());
        } catch (RuntimeException e) {
            // Or the timer would stop.
            LOG.error("the sweep of deadlines failed, the next one follows", e);
        }
    }

    private void expire(JobManifest job, Instant now) throws QueueUnavailable {
        ledger.append(job, new JobEvent.JobExpired(now));
        LOG.infof("%s expired: its deadline was %s", job.id(), job.deadline());
    }
}
