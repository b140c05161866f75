package io.proofstream.launcher.console;

/// Ends the command with one line for a person; never a stack trace.
public final class CommandFailed extends Exception {

    private final int exitCode;

    private CommandFailed(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /// Something on this machine or in the stack is not as it must be.
    public static CommandFailed because(String message) {
        return new CommandFailed(message, ExitCode.FAILED);
    }

    /// What was typed cannot be done.
    public static CommandFailed usage(String message) {
        return new CommandFailed(message, ExitCode.USAGE);
    }

    public int exitCode() {
        return exitCode;
    }

    /// One line, whatever is wrong.
    public String line() {
        return String.valueOf(getMessage()).replaceAll("\\s+", " ").strip();
    }
}
