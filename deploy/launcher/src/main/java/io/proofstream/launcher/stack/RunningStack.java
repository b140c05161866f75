package io.proofstream.launcher.stack;

import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A stack that another process runs, or left behind.
public final class RunningStack {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(90);

    private final Home home;
    private final StackState state;

    private RunningStack(Home home, StackState state) {
        this.home = home;
        this.state = state;
    }

    /// What the folder's state file tells, whether it is still true or not.
    public static Optional<RunningStack> find(StackSettings settings) throws CommandFailed {
        Home home = new Home(settings.home());
        try {
            return StackState.read(home.state()).map(state -> new RunningStack(home, state));
        } catch (IOException e) {
            throw CommandFailed.because("Cannot read " + home.state() + ": " + e.getMessage());
        }
    }

    public boolean isAlive() {
        return state.launcher().find().isPresent();
    }

    /// Whether the API and the worker have said so once.
    public boolean isReady() {
        return isAlive() && state.ready();
    }

    public boolean isRunBy(long pid) {
        return state.launcher().pid() == pid;
    }

    public String address() {
        return state.address();
    }

    StackState state() {
        return state;
    }

    /// Processes of a launcher that is gone.
    List<ProcessHandle> leftOvers() {
        return isAlive() ? List.of() : LeftOvers.of(state);
    }

    /// Asks the launcher to stop, and waits until everything has ended; ends what a killed launcher left behind.
    public void stop() throws CommandFailed {
        Optional<ProcessHandle> launcher = state.launcher().find();
        if (launcher.isPresent()) {
            launcher.get().destroy();
            if (!LeftOvers.endsWithin(launcher.get(), STOPS_WITHIN)) {
                launcher.get().destroyForcibly();
                LeftOvers.endsWithin(launcher.get(), STOPS_WITHIN);
            }
        }
        LeftOvers.end(LeftOvers.of(state));
        try {
            Files.deleteIfExists(home.state());
        } catch (IOException e) {
            throw CommandFailed.because("Cannot delete " + home.state() + ": " + e.getMessage());
        }
    }
}
