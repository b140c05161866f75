package io.proofstream.launcher.stack;

import io.proofstream.launcher.console.CommandFailed;
import java.time.Duration;
import java.util.List;

/// Waits until every process says that it is ready, or one shows that it will not be.
final class Readiness {

    private static final Duration WITHIN = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    /// Died this often before it was ever ready: it will not be.
    private static final int HOPELESS = 3;

    private final List<Supervised> services;
    private final Home home;
    private final ReadyProbe probe = new ReadyProbe();

    Readiness(List<Supervised> services, Home home) {
        this.services = services;
        this.home = home;
    }

    void await(List<Integer> ports) throws CommandFailed {
        long until = System.nanoTime() + WITHIN.toNanos();
        try {
            for (int port : ports) {
                while (!probe.isReady(port)) {
                    requireHope(until, port);
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailed.because("Interrupted while the stack was starting");
        }
    }

    private void requireHope(long until, int port) throws CommandFailed {
        for (Supervised service : services) {
            if (service.restarts() >= HOPELESS) {
                throw CommandFailed.because("The " + service.name() + " does not start: it ended " + service.restarts()
                        + " times; " + home.log(service.name()) + " and " + home.output(service.name()) + " say why");
            }
        }
        if (System.nanoTime() > until) {
            throw CommandFailed.because("Nothing became ready on port " + port + " within " + WITHIN.toSeconds()
                    + " s; the logs in " + home.logs() + " say why");
        }
    }
}
