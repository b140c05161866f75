package io.proofstream.launcher.analyze;

import java.util.ArrayList;
import java.util.List;

/// Text of others, made safe and fit for a terminal.
final class Plain {

    private Plain() {}

    /// One line without control characters: a page must not move the cursor or colour the screen.
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                line.append('·');
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString().stripTrailing();
    }

    /// At most `width` characters, with an ellipsis where something was left out.
    static String shortened(String text, int width) {
        if (text.codePointCount(0, text.length()) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }

    /// Broken between words into lines of at most `width` characters; a longer word has a line of its own.
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }
}
