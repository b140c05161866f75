package io.proofstream.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;

/// What belongs to this JVM and goes with it, also when a signal ends it: processes that it started, with all that they
/// started, and temporary folders.
public final class Belongings {

    /// Starts what has a process.
    @FunctionalInterface
    public interface Starter<T> {
        T start() throws IOException;
    }

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);
    private static final Duration LOOKS_EACH = Duration.ofMillis(20);

    private static final Set<ProcessHandle> PROCESSES = new LinkedHashSet<>();
    private static final Set<Path> FOLDERS = new LinkedHashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Belongings::endAll, "belongings-end"));
    }

    private Belongings() {}

    /// @throws IOException also when this JVM is ending
    public static Process start(ProcessBuilder process) throws IOException {
        return start(process::start, started -> started);
    }

    /// @throws IOException also when this JVM is ending
    public static synchronized <T> T start(Starter<T> starter, Function<T, Process> process) throws IOException {
        requireNotEnding();
        T started = starter.start();
        own(process.apply(started).toHandle());
        return started;
    }

    /// Takes over what a process leaves that is about to be killed.
    public static synchronized void adopt(List<ProcessHandle> processes) {
        processes.forEach(Belongings::own);
    }

    private static void own(ProcessHandle process) {
        PROCESSES.removeIf(other -> !other.isAlive());
        PROCESSES.add(process);
    }

    /// A new folder.
    ///
    /// @throws IOException also when this JVM is ending
    public static synchronized Path folder(String prefix) throws IOException {
        requireNotEnding();
        Path folder = Files.createTempDirectory(prefix);
        FOLDERS.add(folder);
        return folder;
    }

    /// Deletes a folder with all that is in it, once.
    public static synchronized void delete(Path folder) throws IOException {
        if (!FOLDERS.remove(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Whether this JVM is ending, so that what fails now fails because of that.
    public static synchronized boolean areEnding() {
        return ending;
    }

    private static void requireNotEnding() throws IOException {
        if (ending) {
            throw new IOException("this process is ending");
        }
    }

    private static void endAll() {
        List<ProcessHandle> processes;
        synchronized (Belongings.class) {
            ending = true;
            processes = List.copyOf(PROCESSES);
        }
        // Seen before their parents are asked, whom some of them outlive.
        List<ProcessHandle> theirs =
                processes.stream().flatMap(ProcessHandle::descendants).toList();
        processes.forEach(ProcessHandle::destroy);
        theirs.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(Belongings::end);
        try {
            for (Path folder : folders()) {
                delete(folder);
            }
        } catch (IOException e) {
            // The JVM is ending and its loggers with it.
            System.err.println("a temporary folder is left: " + e);
        }
    }

    private static synchronized List<Path> folders() {
        return List.copyOf(FOLDERS);
    }

    /// One that was asked to end waits for its own, some of which would finish their work first: nobody needs that now.
    private static void end(ProcessHandle process) {
        long until = System.nanoTime() + ENDS_WITHIN.toNanos();
        while (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            if (System.nanoTime() > until) {
                process.destroyForcibly();
            }
            awaitEnd(process);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(LOOKS_EACH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            // The caller looks again.
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of process " + process.pid() + " cannot be awaited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
