package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shell part: which JDK `./proofstream` takes.
class FindJdkTest {

    @TempDir
    Path folder;

    @Test
    void takesJavaHomeWhenItIsNewEnough() throws Exception {
        Path mine = jdk("mine", "25.0.1");

        assertThat(find(Map.of("JAVA_HOME", mine.toString()))).isEqualTo(mine.toString());
    }

    @Test
    void passesOverAnOldJavaHomeForTheJdkOnThePath() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path onPath = jdk("path", "26");

        assertThat(find(Map.of("JAVA_HOME", old.toString(), "PATH", onPath.resolve("bin") + ":/usr/bin:/bin")))
                .isEqualTo(onPath.toString());
    }

    @Test
    void followsLinksToTheJdk() throws Exception {
        Path real = jdk("real jdk", "25");
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("javac.real"), real.resolve("bin/javac"));
        Files.createSymbolicLink(links.resolve("javac"), Path.of("javac.real"));

        assertThat(find(Map.of("PATH", links + ":/usr/bin:/bin"))).isEqualTo(real.toString());
    }

    @Test
    void looksIntoTheHomeFolder() throws Exception {
        Path sdkman = jdk(".sdkman/candidates/java/25-tem", "25");

        assertThat(find(Map.of("HOME", folder.toString()))).isIn(sdkman.toString(), systemJdk());
    }

    @Test
    void asksAJdkWithoutAReleaseFileItself() throws Exception {
        Path quiet = jdk("quiet", "25");
        Files.delete(quiet.resolve("release"));
        Files.writeString(quiet.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"25.0.1\" 2025-10-21' >&2\n");

        assertThat(find(Map.of("JAVA_HOME", quiet.toString()))).isEqualTo(quiet.toString());
    }

    @Test
    void doesNotTakeARuntimeWithoutACompiler() throws Exception {
        Path runtime = jdk("runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(find(Map.of("JAVA_HOME", runtime.toString()))).isNotEqualTo(runtime.toString());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\nexit 1\n");
            assertThat(home.resolve("bin").resolve(tool).toFile().setExecutable(true))
                    .isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String systemJdk() throws Exception {
        return find(Map.of());
    }

    private static String find(Map<String, String> environment) throws Exception {
        ProcessBuilder shell =
                new ProcessBuilder("/bin/sh", "-eu", "-c", ". src/main/sh/find-jdk.sh; find_jdk || true");
        shell.environment().keySet().removeAll(List.of("JAVA_HOME", "HOME"));
        shell.environment().put("PATH", "/usr/bin:/bin");
        shell.environment().putAll(environment);
        Process process = shell.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }
}
