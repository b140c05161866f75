package io.proofstream.api.language;

import io.proofstream.common.content.Format;
import java.text.Normalizer;

/// Gathers what of a text is language: lower-case words between single spaces, without markup, addresses, code and
/// numbers. One pass.
final class Prose {

    /// The most that is weighed; of a longer text as many pieces, evenly spread.
    private static final int SAMPLE = 4_000;

    private static final int PIECES = 4;

    private Prose() {}

    static CharSequence sample(String text, Format format) {
        String seen = switch (format) {
            case TEXT -> text;
            case MARKDOWN -> Markup.withoutTags(Markup.withoutMarkdown(text));
            case HTML -> Markup.withoutTags(text);
        };
        StringBuilder words = words(Normalizer.normalize(seen, Normalizer.Form.NFC));
        if (words.length() <= SAMPLE) {
            return words;
        }
        var sample = new StringBuilder(SAMPLE + PIECES);
        for (int piece = 0; piece < PIECES; piece++) {
            int start = (int) ((long) words.length() * piece / PIECES);
            sample.append(' ').append(words, start, start + SAMPLE / PIECES);
        }
        return sample.append(' ');
    }

    private static StringBuilder words(String text) {
        var words = new StringBuilder(text.length() + 2).append(' ');
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start && !isAddressOrName(text, start, i)) {
                    letters(text, start, i, words);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static void letters(String text, int start, int end, StringBuilder words) {
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                words.append(Character.toLowerCase(c));
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    /// Addresses, mail addresses, paths and the names that programs use: they are the same in every language.
    private static boolean isAddressOrName(String text, int start, int end) {
        boolean dot = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '@' || (c == '/' && dot) || text.startsWith("://", i)) {
                return true;
            }
            dot |= c == '.' && i + 1 < end && Character.isLetter(text.charAt(i + 1));
        }
        return text.startsWith("www.", start);
    }
}
