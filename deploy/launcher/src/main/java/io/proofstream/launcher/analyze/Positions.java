package io.proofstream.launcher.analyze;

import java.util.Arrays;

/// From offsets (UTF-16 code units) to lines and columns as editors count them: from 1, columns in characters.
final class Positions {

    private final String text;
    private final int[] lineStarts;

    Positions(String text) {
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /// `line:column` of an offset.
    String at(int offset) {
        int bounded = Math.max(0, Math.min(text.length(), offset));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return (line + 1) + ":" + (text.codePointCount(lineStarts[line], bounded) + 1);
    }
}
