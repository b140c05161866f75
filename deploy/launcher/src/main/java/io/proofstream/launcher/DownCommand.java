package io.proofstream.launcher;

import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.Terminal;
import io.proofstream.launcher.stack.RunningStack;
import io.proofstream.launcher.stack.StackSettings;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "down",
        description = "Stops the stack: the worker drains, then everything ends.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() throws CommandFailed {
        Terminal out = Terminal.standardOutput(System.getenv());
        StackSettings settings = StackSettings.here();
        Optional<RunningStack> stack = RunningStack.find(settings);
        if (stack.isEmpty()) {
            out.line("Nothing runs in " + settings.home());
            return 0;
        }
        out.overwrite("Stopping …");
        stack.get().stop();
        out.wipe();
        out.line("Stopped. What it holds stays in " + settings.home());
        return 0;
    }
}
