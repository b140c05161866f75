package io.proofstream.launcher.stack;

import java.io.IOException;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The launcher's own log, with Kafka's in it: JSON lines in a few files of bounded size.
final class LauncherLog {

    private static final int FILE_BYTES = 10 * 1024 * 1024;
    private static final int FILES = 3;
    private static final Logger STACK = Logger.getLogger("io.proofstream.launcher");
    // Held, because a logger that nobody holds forgets its level.
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka"), Logger.getLogger("state.change.logger"));

    private LauncherLog() {}

    /// From now on, everything that is logged in this process goes to the stack's folder, and nothing to the terminal.
    static void open(Home home) throws IOException {
        FileHandler file =
                new FileHandler(home.logs().resolve("launcher.%g.log").toString(), FILE_BYTES, FILES, true);
        file.setFormatter(new JsonLines());
        // A full disk: there is nowhere to log that nothing can be logged. Kafka ends soon, and says so.
        file.setErrorManager(new ErrorManager() {
            @Override
            public void error(String message, Exception cause, int code) {}
        });
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(file);
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    static void line(String text) {
        STACK.info(text);
    }
}
