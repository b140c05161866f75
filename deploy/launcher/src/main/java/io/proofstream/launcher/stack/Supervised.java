package io.proofstream.launcher.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One process of the stack: started, and started again when it dies, until it is stopped.
final class Supervised {

    /// Starts the process anew.
    @FunctionalInterface
    interface Starter {
        Process start() throws IOException;
    }

    private final String name;
    private final Starter starter;
    private final Journal journal;
    private final Consumer<Supervised> changed;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Process process;
    private int restarts;

    /// @param changed told whenever another process serves
    Supervised(String name, Starter starter, Journal journal, Consumer<Supervised> changed) {
        this.name = name;
        this.starter = starter;
        this.journal = journal;
        this.changed = changed;
    }

    String name() {
        return name;
    }

    synchronized int restarts() {
        return restarts;
    }

    /// Null before the first start.
    synchronized @Nullable Process process() {
        return process;
    }

    void start() throws IOException {
        Process first = launch();
        if (first != null) {
            Thread.ofPlatform().daemon().name("watch-" + name).start(() -> watch(first));
        }
    }

    /// Null when it is to stop.
    private @Nullable Process launch() throws IOException {
        Process started;
        synchronized (this) {
            if (isStopping()) {
                return null;
            }
            started = starter.start();
            process = started;
        }
        changed.accept(this);
        return started;
    }

    private void watch(Process first) {
        BackOff backOff = new BackOff();
        Process current = first;
        try {
            while (current != null) {
                long startedAt = System.nanoTime();
                int exit = current.waitFor();
                if (isStopping()) {
                    return;
                }
                Duration lived = Duration.ofNanos(System.nanoTime() - startedAt);
                current = again(backOff, lived, name + " (pid " + current.pid() + ") ended with " + meaning(exit));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Process again(BackOff backOff, Duration lived, String whatHappened) throws InterruptedException {
        String reason = whatHappened;
        Duration life = lived;
        while (true) {
            Duration pause = backOff.after(life);
            journal.line(reason + "; starting it again in " + pause.toMillis() + " ms");
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return null;
            }
            synchronized (this) {
                restarts++;
            }
            try {
                return launch();
            } catch (IOException e) {
                reason = name + " did not start: " + e.getMessage();
                life = Duration.ZERO;
            }
        }
    }

    private static String meaning(int exit) {
        return exit > 128 ? "signal " + (exit - 128) : "exit code " + exit;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /// Asks it to end, waits, and ends it when it does not.
    void stop(Duration grace) {
        stopping.countDown();
        Process last = process();
        if (last == null) {
            return;
        }
        last.destroy();
        try {
            if (!last.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                journal.line(name + " (pid " + last.pid() + ") did not end within " + grace.toSeconds() + " s: killed");
                last.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
