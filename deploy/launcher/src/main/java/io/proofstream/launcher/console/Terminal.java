package io.proofstream.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where text goes, and what it may look like there.
///
/// The `./proofstream` script tells which of the two streams are terminals and how wide they are: the JVM
/// cannot ask for one stream alone.
///
/// @param colour whether escape sequences may be written
/// @param live whether a line may be written over, to show progress
/// @param width in columns, at least [#NARROWEST]
public record Terminal(PrintStream out, boolean colour, boolean live, int width) {

    static final int NARROWEST = 40;
    private static final int PIPED_WIDTH = 100;
    private static final int WIDEST = 120;

    public Terminal {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    public static Terminal standardOutput(Map<String, String> environment) {
        return of(FileDescriptor.out, "PROOFSTREAM_STDOUT_COLUMNS", environment);
    }

    public static Terminal standardError(Map<String, String> environment) {
        return of(FileDescriptor.err, "PROOFSTREAM_STDERR_COLUMNS", environment);
    }

    private static Terminal of(FileDescriptor stream, String columns, Map<String, String> environment) {
        PrintStream out = new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
        int width = number(environment.getOrDefault(columns, ""));
        boolean terminal = width > 0;
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean colour =
                terminal && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(out, colour, terminal && !dumb, terminal ? width : PIPED_WIDTH);
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /// The text in a style, where styles can be shown.
    public String styled(String text, Style... styles) {
        if (!colour || text.isEmpty()) {
            return text;
        }
        StringBuilder codes = new StringBuilder();
        for (Style style : styles) {
            codes.append(codes.isEmpty() ? "" : ";").append(style.code());
        }
        return "\u001B[" + codes + "m" + text + "\u001B[0m";
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /// Shows a line that the next [#overwrite] or [#wipe] replaces. Nothing where lines cannot be replaced.
    public void overwrite(String text) {
        if (live) {
            out.print("\r\u001B[2K" + text);
            out.flush();
        }
    }

    /// Takes an overwritable line away.
    public void wipe() {
        overwrite("");
    }
}
