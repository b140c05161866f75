package io.proofstream.launcher.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The JDK's cache of loaded and linked classes: a start takes less than half the time with it.
///
/// The first run after a build records, and when it ends, the cache is made in the background at the lowest priority.
/// It lies beside the build, for every stack. A JVM that finds none, or one that does not fit, starts without.
///
/// @param folder where the caches of one application are
/// @param key of the build, the JDK and its options
/// @param records whether a run without a cache records for one
record AotCache(Path folder, String key, boolean records) {

    /// Two files of up to 150 MB are there for a while.
    private static final long NEEDED_BYTES = 1024L * 1024 * 1024;

    static AotCache of(Path folder, Path jar, List<String> options, boolean records) throws IOException {
        int build = List.of(Runtime.version().toString(), options, Files.getLastModifiedTime(jar))
                .hashCode();
        return new AotCache(folder, Integer.toHexString(build), records);
    }

    private Path cache() {
        return folder.resolve(key + ".aot");
    }

    private Path recording() {
        return folder.resolve(key + ".aotconf");
    }

    /// What to start a JVM with: to use the cache, or to record for it.
    List<String> options() {
        if (Files.isRegularFile(cache())) {
            return List.of("-XX:AOTCache=" + cache());
        }
        if (!records || Files.exists(recording())) {
            // Being made, or to be made when this run ends.
            return List.of();
        }
        try {
            Files.createDirectories(folder);
            deleteOthers();
        } catch (IOException readOnly) {
            return List.of();
        }
        return folder.toFile().getUsableSpace() < NEEDED_BYTES
                ? List.of()
                : List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording());
    }

    private void deleteOthers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(key)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Begins to make the cache from what a run that has ended recorded, and does not wait for it.
    ///
    /// @param command the JVM and its options, without class path and main class
    void make(List<String> command, Path jar) throws IOException {
        if (!Files.isRegularFile(recording()) || Files.isRegularFile(cache())) {
            return;
        }
        Path making = folder.resolve(key + "." + ProcessHandle.current().pid() + ".tmp");
        List<String> make = new ArrayList<>(OwnSession.prefix());
        make.addAll(List.of("/bin/sh", "-c", """
                making=$1 cache=$2 recording=$3
                shift 3
                # Where the kernel shares time by session, nice counts only within one.
                [ ! -w /proc/self/autogroup ] || echo 19 >/proc/self/autogroup
                nice -n 19 "$@" && mv "$making" "$cache"
                rm -f "$making" "$recording"
                """, "sh"));
        make.addAll(List.of(making.toString(), cache().toString(), recording().toString()));
        make.addAll(command);
        make.addAll(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + making));
        make.addAll(List.of("-jar", jar.toString()));
        new ProcessBuilder(make)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
