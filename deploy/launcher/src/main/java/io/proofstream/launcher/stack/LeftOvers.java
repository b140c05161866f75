package io.proofstream.launcher.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Processes that a killed launcher left behind.
final class LeftOvers {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private LeftOvers() {}

    static List<ProcessHandle> of(StackState state) {
        return state.services().values().stream()
                .map(service -> service.process().find())
                .flatMap(Optional::stream)
                .toList();
    }

    /// Ends them: politely, then not. Returns when they are gone.
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : processes) {
            if (!endsWithin(process, GRACE)) {
                process.destroyForcibly();
                endsWithin(process, GRACE);
            }
        }
    }

    static boolean endsWithin(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
