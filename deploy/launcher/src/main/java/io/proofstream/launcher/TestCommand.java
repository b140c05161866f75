package io.proofstream.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// The script runs the tests itself, because they need no launcher; this is here for `--help`, and for who starts the
/// launcher without the script.
@Command(name = "test", description = "Runs the whole test suite, as CI runs it.", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    @Unmatched
    private List<String> moreForMaven = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("proofstream.root", ""));
        List<String> command =
                new ArrayList<>(List.of(root.resolve("mvnw").toAbsolutePath().toString(), "verify"));
        command.addAll(moreForMaven);
        ProcessBuilder maven = new ProcessBuilder(command).inheritIO();
        maven.directory(root.toAbsolutePath().toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return maven.start().waitFor();
    }
}
