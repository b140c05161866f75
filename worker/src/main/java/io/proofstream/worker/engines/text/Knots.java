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
        boolean html = false;
        for (int i = 0; i <= markdown.length(); i++) {
            if (!html && (i == 0 || markdown.charAt(i - 1) == '\n') && isFence(markdown, i)) {
                steps += (long) marks * (i - start);
                i = fenceEnd(markdown, i);
                start = i;
                marks = 0;
            }
            char c = i < markdown.length() ? markdown.charAt(i) : '\n';
            switch (c) {
                case '<', '[', ']', '`', '*', '_', '!', '&' -> {
                    marks++;
                    blank = false;
                    html |= c == '<';
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

    /// Whether a block of code begins with the line at `at`. Only at the very left: there it is within no
    /// list or quote, whose end would end the code too. And only before any HTML, in which a fence is none.
    private static boolean isFence(String markdown, int at) {
        int marks = fence(markdown, at);
        int end = lineEnd(markdown, at);
        return marks >= 3 && (markdown.charAt(at) == '~' || markdown.indexOf('`', at + marks, end) < 0);
    }

    /// Where the line after a block of code begins; the end of the text when the block does not end.
    private static int fenceEnd(String markdown, int opening) {
        int marks = fence(markdown, opening);
        int line = nextLine(markdown, opening);
        while (line < markdown.length()) {
            int own = fence(markdown, line);
            boolean closes = own >= marks
                    && markdown.charAt(line) == markdown.charAt(opening)
                    && markdown.substring(line + own, lineEnd(markdown, line)).isBlank();
            line = nextLine(markdown, line);
            if (closes) {
                return line;
            }
        }
        return line;
    }

    /// How many marks of a fence stand at `at`.
    private static int fence(String markdown, int at) {
        int end = at;
        while (end < markdown.length()
                && (markdown.charAt(at) == '`' || markdown.charAt(at) == '~')
                && markdown.charAt(end) == markdown.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private static int lineEnd(String markdown, int at) {
        int end = markdown.indexOf('\n', at);
        return end < 0 ? markdown.length() : end;
    }

    private static int nextLine(String markdown, int at) {
        return Math.min(markdown.length(), lineEnd(markdown, at) + 1);
    }
}
