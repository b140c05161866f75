package io.proofstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BelongingsTest {

    /// A JVM with a child, a grandchild and a folder, which tells of them and then waits.
    static final class Owner {

        public static void main(String[] args) throws IOException, InterruptedException {
            Path folder = Belongings.folder("belongings-");
            Files.createFile(folder.resolve("file"));
            Process child = Belongings.start(new ProcessBuilder("sh", "-c", "sleep 1000 & echo $!; wait"));
            try (BufferedReader said = child.inputReader()) {
                System.out.println(folder);
                System.out.println(child.pid());
                System.out.println(said.readLine());
                child.waitFor();
            }
        }
    }

    @Test
    void nothingIsLeftOfAJvmThatASignalEnds() throws IOException, InterruptedException {
        Process owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = owner.inputReader()) {
            Path folder = Path.of(said.readLine());
            ProcessHandle child = process(said.readLine());
            ProcessHandle grandchild = process(said.readLine());
            assertThat(folder).isNotEmptyDirectory();

            owner.destroy();
            owner.waitFor();

            assertThat(child.isAlive()).isFalse();
            grandchild.onExit().join();
            assertThat(folder).doesNotExist();
        } finally {
            owner.descendants().forEach(ProcessHandle::destroyForcibly);
            owner.destroyForcibly();
        }
    }

    private static ProcessHandle process(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
