package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a sentence with hyphens and apostrophes as borders, because pronouns hide there: `as-
/// tu`, `t'aime`, `asseyez-vous`. An apostrophe stays with the word before it.
final class SplitWords {

    private static final int LONGEST = 64;

    private SplitWords() {}

    static List<Token> of(String text, Span sentence) {
        List<Token> words = new ArrayList<>();
        int at = sentence.start();
        boolean joined = false;
        while (at < sentence.end()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                joined &= Character.isWhitespace(c) || c == '-' || c == '\u00a0';
                at++;
                continue;
            }
            int end = at + 1;
            while (end < sentence.end() && isInside(text.charAt(end))) {
                end++;
            }
            if (end < sentence.end() && isApostrophe(text.charAt(end)) && end - at < 3) {
                end++;
            }
            String word = text.substring(at, Math.min(end, at + LONGEST)).replace('\u2019', '\'');
            words.add(new Token(word.toLowerCase(Locale.ROOT), new Span(at, end), joined && !words.isEmpty()));
            joined = true;
            at = end;
        }
        return words;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
