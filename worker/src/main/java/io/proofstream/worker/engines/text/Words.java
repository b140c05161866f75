package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.Interruption;
import java.util.List;

/// Finds words in one pass: runs of letters, marks and digits of any script, with what joins them inside a
/// word (apostrophes, hyphens, decimal points, addresses). An ideograph is a word of its own.
final class Words {

    private static final int CHECK_EVERY = 1 << 14;

    private Words() {}

    static void read(String text, Span within, List<Span> words) throws InterruptedException {
        int i = within.start();
        int nextCheck = i;
        while (i < within.end()) {
            if (i >= nextCheck) {
                Interruption.check();
                nextCheck = i + CHECK_EVERY;
            }
            int c = text.codePointAt(i);
            if (!startsWord(c) || isKeycap(text, i, within.end())) {
                i += Character.charCount(c);
                continue;
            }
            int end = end(text, i, within.end());
            words.add(new Span(i, end));
            i = end;
        }
    }

    private static int end(String text, int start, int limit) {
        int first = text.codePointAt(start);
        int i = start + Character.charCount(first);
        if (Character.isIdeographic(first)) {
            return i;
        }
        while (i < limit) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isIdeographic(c)) {
                return i;
            } else if (continuesWord(c)) {
                i = next;
            } else if (isAddressSign(text, start, i) && i + 3 <= limit) {
                return addressEnd(text, i, limit);
            } else if (next < limit && joins(c, text.codePointBefore(i), text.codePointAt(next))) {
                i = next;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean startsWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean continuesWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                // Soft hyphen and zero-width joiners are inside words.
                || c == 0xAD
                || c == 0x200C
                || c == 0x200D;
    }

    private static boolean joins(int c, int before, int after) {
        return switch (c) {
            case '\'', '’', '-', '‐', '‑', '·', '&' -> startsWord(after) && !Character.isIdeographic(after);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        // A capital after a small letter begins a sentence that lacks its space.
                        || (Character.isLetter(before)
                                && Character.isLetter(after)
                                && !(Character.isLowerCase(before) && Character.isUpperCase(after)));
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '@' -> startsWord(after);
            default -> false;
        };
    }

    private static boolean isAddressSign(String text, int start, int i) {
        return text.startsWith("://", i) && i - start <= 8;
    }

    private static int addressEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && "<>\"|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".,;:!?)]}'’”»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// A digit that an enclosing mark turns into an emoji.
    private static boolean isKeycap(String text, int i, int limit) {
        return (i + 1 < limit && text.charAt(i + 1) == 0x20E3)
                || (i + 2 < limit && text.charAt(i + 1) == 0xFE0F && text.charAt(i + 2) == 0x20E3);
    }
}
