package io.proofstream.launcher;

import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.ExitCode;
import io.proofstream.launcher.console.Terminal;
import io.proofstream.launcher.stack.RunningStack;
import io.proofstream.launcher.stack.StackSettings;
import io.proofstream.launcher.stack.StatusTable;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        description = "Shows what runs. Exit code 0 when the stack is ready, 1 when it is not.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() throws CommandFailed {
        Terminal out = Terminal.standardOutput(System.getenv());
        StackSettings settings = StackSettings.here();
        Optional<RunningStack> stack = RunningStack.find(settings);
        if (stack.isEmpty()) {
            out.line("Nothing runs in " + settings.home());
            return ExitCode.FAILED;
        }
        RunningStack running = stack.get();
        if (running.isReady()) {
            out.line("Ready on " + running.address() + " (" + settings.home() + ")");
        } else if (running.isAlive()) {
            out.line("Starting on " + running.address() + " (" + settings.home() + ")");
        } else {
            out.line("The launcher is gone without having stopped; ./proofstream up starts again, down tidies up");
        }
        StatusTable.of(running).forEach(out::line);
        return running.isReady() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
