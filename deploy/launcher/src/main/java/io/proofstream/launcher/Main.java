package io.proofstream.launcher;

import io.proofstream.launcher.analyze.AnalyzeCommand;
import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.ExitCode;
import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line. The `./proofstream` script starts it, after it has found a JDK and built what is not built.
@Command(
        name = "proofstream",
        description = "Reads a page before it is published, and says what it found while it reads.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "proofstream 0.1.0-SNAPSHOT",
        subcommands = {UpCommand.class, DownCommand.class, StatusCommand.class, AnalyzeCommand.class, TestCommand.class
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Main() {}

    /// No command: says what there is, as bad usage.
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Which command?");
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Terminal errors = Terminal.standardError(System.getenv());
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(errors, failure))
                .setParameterExceptionHandler((failure, given) -> {
                    errors.line(problem(errors, String.valueOf(failure.getMessage())));
                    CommandLine command = failure.getCommandLine();
                    errors.line(command.getUsageMessage().stripTrailing());
                    return ExitCode.USAGE;
                })
                .execute(arguments);
    }

    private static int report(Terminal errors, Exception failure) throws Exception {
        if (failure instanceof CommandFailed failed) {
            errors.wipe();
            errors.line(problem(errors, failed.line()));
            return failed.exitCode();
        }
        throw failure;
    }

    private static String problem(Terminal errors, String text) {
        return errors.styled("proofstream:", Style.RED, Style.BOLD) + " " + text;
    }
}
