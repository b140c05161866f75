package io.proofstream.bench.node;

import io.proofstream.testkit.Belongings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The Node.js of this machine.
public final class Node {

    private Node() {}

    /// Whether there is one.
    public static boolean isPossible() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    public static String version() throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "--version").start();
        String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (node.waitFor() != 0) {
            throw new IOException("node --version ended with " + node.exitValue());
        }
        return answer;
    }

    /// Installs the packages that a folder's lock file names, unless there are some.
    public static void install(Path folder) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.resolve("node_modules"))) {
            return;
        }
        int exit = Belongings.start(new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD))
                .waitFor();
        if (exit != 0) {
            throw new IOException("npm ci in " + folder + " ended with " + exit);
        }
    }
}
