package io.proofstream.launcher.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps Ctrl-C at the terminal from the child processes: the launcher gets it, and stops them in order.
final class OwnSession {

    private OwnSession() {}

    /// What to put before a command line. Without `setsid` (not on every system) the command ignores the interrupt
    /// instead, which a JVM honours.
    static List<String> prefix() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
            Path setsid = Path.of(folder, "setsid");
            if (Files.isExecutable(setsid)) {
                return List.of(setsid.toString());
            }
        }
        return List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
    }
}
