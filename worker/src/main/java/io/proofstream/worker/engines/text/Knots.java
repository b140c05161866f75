package io.proofstream.worker.engines.text;

/// Tells Markdown that no writer wrote: the parser looks ahead from each mark of a paragraph to its end,
/// so that many marks in a very long paragraph would keep it busy for minutes, and it cannot be
/// interrupted. Such a text is read as plain text.
final class Knots {

    /// Steps of looking ahead that take the parser about a second.
    private static final long MOST_STEPS = 2_000_000_000L;

    private Knots() {}

    static boolean in(String markdown) {
        long steps = 0;
        int start = 0;
        int marks = 0;
        boolean blank = true;
        for (int i = 0; i <= markdown.length(); i++) {
            char c = i < markdown.length() ? markdown.charAt(i) : '\n';
            switch (c) {
                case '<', '[', ']', '`', '*', '_', '!', '&' -> {
                    marks++;
                    blank = false;
                }
                case '\n' -> {
                    if (blank || i >= markdown.length()) {
                        steps += (long) marks * (i - start);
                        start = i + 1;
                        marks = 0;
                    }
                    blank = true;
                }
                case ' ', '\t', '\r', '>' -> {}
                default -> blank = false;
            }
        }
        return steps > MOST_STEPS;
    }
}
