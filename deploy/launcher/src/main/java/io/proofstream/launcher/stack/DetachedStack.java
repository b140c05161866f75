package io.proofstream.launcher.stack;

import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A stack whose launcher is a process of its own, which outlives this one.
public final class DetachedStack {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private DetachedStack() {}

    /// Returns when the stack is ready.
    ///
    /// @throws CommandFailed with what the launcher said, when it ended instead
    public static void start(StackSettings settings) throws CommandFailed, InterruptedException {
        Home home = new Home(settings.home());
        home.prepare();
        Path said = home.output("launcher");
        Process launcher;
        try {
            ProcessBuilder process = new ProcessBuilder(command());
            process.environment().keySet().removeIf(name -> name.endsWith("_COLUMNS"));
            launcher = process.redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            throw CommandFailed.because("Cannot start the launcher: " + e.getMessage());
        }
        while (!isReady(settings, launcher.pid())) {
            if (!launcher.isAlive()) {
                throw CommandFailed.because(lastLine(said));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean isReady(StackSettings settings, long launcher) throws CommandFailed {
        return RunningStack.find(settings)
                .filter(stack -> stack.isRunBy(launcher) && stack.isReady())
                .isPresent();
    }

    /// The same JVM with the same options and environment, but without the terminal.
    private static List<String> command() {
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("io.proofstream.launcher.Main");
        command.add("up");
        return command;
    }

    private static String lastLine(Path said) throws CommandFailed {
        try {
            String text = Files.readString(said).strip();
            String line = text.substring(text.lastIndexOf('\n') + 1);
            return line.startsWith("proofstream: ") ? line.substring("proofstream: ".length()) : "ended: " + line;
        } catch (IOException e) {
            throw CommandFailed.because("The launcher ended while it was starting; see " + said);
        }
    }
}
