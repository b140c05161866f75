package io.proofstream.worker.cancellation;

import io.proofstream.common.job.JobId;
import io.proofstream.common.wire.RedisKeys;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Hears which jobs were cancelled, and calls their running tasks off. A notice that is missed while Redis is
/// away costs work, not correctness: the job's history has ended already, and what still comes is dropped
/// there.
@Singleton
class CancellationListener {

    private static final Logger LOG = Logger.getLogger(CancellationListener.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final RedisDataSource redis;
    private final RunningTasks running;
    private @Nullable Thread listening;

    CancellationListener(RedisDataSource redis, RunningTasks running) {
        this.redis = redis;
        this.running = running;
    }

    void start(@Observes StartupEvent event) {
        listening = Thread.ofVirtual().name("cancellations").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) {
        if (listening != null) {
            listening.interrupt();
        }
    }

    private void listen() {
        try {
            while (true) {
                listenOnce();
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException e) {
            LOG.debug("no longer listening for cancelled jobs");
        }
    }

    private void listenOnce() throws InterruptedException {
        CountDownLatch lost = new CountDownLatch(1);
        try {
            redis.pubsub(String.class)
                    .subscribe(RedisKeys.CANCELLATIONS, this::cancel, lost::countDown, failure -> lost.countDown());
            lost.await();
            LOG.warn("the channel of cancelled jobs was lost, subscribing again");
        } catch (RuntimeException e) {
            LOG.warnf("cannot listen for cancelled jobs, trying again: %s", e.getMessage());
        }
    }

    private void cancel(String job) {
        try {
            running.cancel(new JobId(job));
        } catch (IllegalArgumentException e) {
            LOG.warnf("a cancellation that names no job: %s", e.getMessage());
        }
    }
}
