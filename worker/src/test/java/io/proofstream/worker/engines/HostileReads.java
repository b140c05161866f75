package io.proofstream.worker.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts what a regular expression reads of texts that are made to keep it busy: pieces of what it looks for,
/// repeated, with and without a last character that spoils the match.
public final class HostileReads {

    private static final long SEED = 20261121;
    private static final int MIXTURES = 60;
    private static final int LENGTH = 1_000;
    /// A text four times as long may take so many times as much; what grows with the square takes sixteen.
    private static final int MOST_GROWTH = 6;

    private HostileReads() {}

    /// For a search through the whole text, and for a match of the whole.
    public static void assertGrowWithTheText(Pattern pattern) {
        List<String> pieces = pieces(pattern.pattern());
        for (int i = 0; i < pieces.size() + MIXTURES; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            String unit = i < pieces.size() ? pieces.get(i) : mixture(pieces, random);
            String start = pieces.get(random.nextInt(pieces.size()));
            for (String end : List.of("", "\u0001")) {
                long once = reads(pattern, start + repeated(unit, LENGTH) + end);
                long more = reads(pattern, start + repeated(unit, 4 * LENGTH) + end);
                assertThat(more)
                        .as("seed %s: reads of «%s%s…» by %s", SEED + i, start, unit, pattern)
                        .isLessThan(MOST_GROWTH * once + LENGTH);
            }
        }
    }

    private static String mixture(List<String> pieces, SplittableRandom random) {
        StringBuilder unit = new StringBuilder();
        for (int pick = 1 + random.nextInt(4); pick > 0; pick--) {
            unit.append(pieces.get(random.nextInt(pieces.size())).repeat(1 + random.nextInt(3)));
        }
        return unit.toString();
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    private static long reads(Pattern pattern, String text) {
        CountedReads counted = new CountedReads(text);
        Matcher matcher = pattern.matcher(counted);
        while (matcher.find()) {
            // Each find begins after the one before.
        }
        matcher.reset().matches();
        return counted.reads;
    }

    /// What the expression mentions, and characters of the classes that it may use.
    private static List<String> pieces(String expression) {
        List<String> pieces = new ArrayList<>(List.of("a", "aaa", "z", "é", "1", "2026", " ", "-", ".", "'"));
        StringBuilder letters = new StringBuilder();
        for (char c : (expression + "|").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else {
                if (!letters.isEmpty()) {
                    pieces.add(letters.toString());
                }
                letters.setLength(0);
                pieces.add(String.valueOf(c));
            }
        }
        return pieces;
    }

    private static final class CountedReads implements CharSequence {

        private final String text;
        private long reads;

        CountedReads(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
