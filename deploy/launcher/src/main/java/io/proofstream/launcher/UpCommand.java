package io.proofstream.launcher;

import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.ExitCode;
import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;
import io.proofstream.launcher.stack.DetachedStack;
import io.proofstream.launcher.stack.Stack;
import io.proofstream.launcher.stack.StackSettings;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        description = "Starts Kafka, Redis, the API and a worker on this machine. Ctrl-C drains and stops all.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return once everything is ready; ./proofstream down stops it.")
    private boolean detach;

    @Override
    public Integer call() throws CommandFailed, InterruptedException {
        Terminal out = Terminal.standardOutput(System.getenv());
        StackSettings settings = StackSettings.here();
        long startedAt = System.nanoTime();
        if (detach) {
            out.overwrite("Starting …");
            DetachedStack.start(settings);
            out.wipe();
            out.line(ready(out, settings, startedAt) + " ./proofstream down stops it.");
            return ExitCode.DONE;
        }
        Stack stack = Stack.prepare(settings, out::line);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, out), "stop"));
        out.overwrite("Starting …");
        try {
            stack.start();
        } catch (CommandFailed e) {
            out.wipe();
            stack.close();
            throw e;
        }
        out.wipe();
        out.line(ready(out, settings, startedAt) + " Ctrl-C stops it.");
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private static String ready(Terminal out, StackSettings settings, long startedAt) {
        Duration took = Duration.ofNanos(System.nanoTime() - startedAt);
        return out.styled("Proofstream is ready", Style.GREEN, Style.BOLD)
                + String.format(Locale.ROOT, " on %s after %.1f s.", settings.address(), took.toMillis() / 1000.0)
                + " Data and logs: " + settings.home() + ".";
    }

    /// A stop that was asked for is no failure: the process ends with 0, not with the signal's number.
    private static void stop(Stack stack, Terminal out) {
        if (stack.isClosed()) {
            return;
        }
        out.wipe();
        out.line("Stopping: the worker drains, then all ends …");
        stack.close();
        out.line("Stopped.");
        Runtime.getRuntime().halt(ExitCode.DONE);
    }
}
