package io.proofstream.bench.scenario;

import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The JDK's cache of classes, which the first `up` after a build makes for the next ones.
final class JdkCache {

    /// It is made at the lowest priority.
    private static final Duration MADE_WITHIN = Duration.ofMinutes(5);
    private static final PathMatcher CACHE = FileSystems.getDefault().getPathMatcher("glob:**.aot");

    private JdkCache() {}

    /// Has it made for the build that is there, and returns when the machine is at rest again.
    static void make(Path repository) throws IOException, InterruptedException {
        List<Path> folders = Stream.of("api", "worker")
                .map(application -> repository.resolve(application).resolve("target/aot"))
                .toList();
        for (Path folder : folders) {
            for (Path old : files(folder)) {
                Files.delete(old);
            }
        }
        try (Stack first = Stack.start(Map.of("PROOFSTREAM_DIAGNOSTICS", "1", "PROOFSTREAM_AOT", "record"))) {
            Idle.await();
            first.stop();
            // It is made of the files that the stack ran from.
            awaitMade(folders);
        }
        Idle.await();
    }

    private static void awaitMade(List<Path> folders) throws IOException, InterruptedException {
        long until = System.nanoTime() + MADE_WITHIN.toNanos();
        for (Path folder : folders) {
            while (files(folder).stream().noneMatch(CACHE::matches)) {
                if (System.nanoTime() > until) {
                    throw new IOException("no cache of classes in " + folder + " after " + MADE_WITHIN);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
