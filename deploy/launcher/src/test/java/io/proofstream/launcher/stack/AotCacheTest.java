package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final List<String> OPTIONS = List.of("-Xmx1g");

    @TempDir
    Path folder;

    private Path jar = Path.of("");
    private Path caches = Path.of("");

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "jar");
        caches = folder.resolve("aot");
    }

    @Test
    void recordsFirstAndIsUsedThen() throws IOException {
        AotCache cache = AotCache.of(caches, jar, OPTIONS, true);
        assertThat(cache.options()).first().isEqualTo("-XX:AOTMode=record");

        Files.writeString(caches.resolve(cache.key() + ".aot"), "cache");

        assertThat(cache.options()).containsExactly("-XX:AOTCache=" + caches.resolve(cache.key() + ".aot"));
    }

    @Test
    void doesNotOutliveTheBuildItIsOf() throws IOException {
        AotCache old = AotCache.of(caches, jar, OPTIONS, true);
        Files.createDirectories(caches);
        Path oldFile = Files.writeString(caches.resolve(old.key() + ".aot"), "cache");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));

        AotCache next = AotCache.of(caches, jar, OPTIONS, true);

        assertThat(next.key()).isNotEqualTo(old.key());
        assertThat(next.options()).first().isEqualTo("-XX:AOTMode=record");
        assertThat(oldFile).doesNotExist();
    }

    @Test
    void isNotRecordedAgainWhileItIsMade() throws IOException {
        AotCache cache = AotCache.of(caches, jar, OPTIONS, true);
        Files.createDirectories(caches);
        Files.writeString(caches.resolve(cache.key() + ".aotconf"), "recording");

        assertThat(cache.options()).isEmpty();
    }

    @Test
    void leavesAStackAloneThatMustStopQuickly() throws IOException {
        assertThat(AotCache.of(caches, jar, OPTIONS, false).options()).isEmpty();
    }

    @Test
    void isThereOnlyWhenItWasMadeWhole() throws IOException {
        AotCache cache = AotCache.of(caches, jar, OPTIONS, true);
        Files.createDirectories(caches);
        Path recording = caches.resolve(cache.key() + ".aotconf");
        Files.writeString(recording, "recording");

        // A JVM that writes half a file and fails.
        cache.make(List.of("sh", "-c", "echo half >\"${2#*=}\"; exit 1"), jar);

        await().until(() -> Files.notExists(recording));
        assertThat(caches.resolve(cache.key() + ".aot")).doesNotExist();
    }
}
