package io.proofstream.launcher.analyze;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Closes a stream on which nothing at all came for long: the server writes a comment every 15 seconds, so it is dead.
final class IdleWatch implements AutoCloseable {

    private static final Duration DEAD_AFTER = Duration.ofMinutes(1);

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long lastSign = System.nanoTime();

    IdleWatch(InputStream stream) {
        Thread.ofVirtual().name("idle-watch").start(() -> watch(stream));
    }

    void alive() {
        lastSign = System.nanoTime();
    }

    private void watch(InputStream stream) {
        try {
            long idle = System.nanoTime() - lastSign;
            while (idle < DEAD_AFTER.toNanos()) {
                if (done.await(DEAD_AFTER.toNanos() - idle, TimeUnit.NANOSECONDS)) {
                    return;
                }
                idle = System.nanoTime() - lastSign;
            }
            stream.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyBroken) {
            // Then its reader knows already.
            return;
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
