package io.proofstream.launcher.console;

/// What the shell is told.
public final class ExitCode {

    public static final int DONE = 0;
    /// Failed, or done in part.
    public static final int FAILED = 1;
    /// Bad usage.
    public static final int USAGE = 2;

    private ExitCode() {}
}
