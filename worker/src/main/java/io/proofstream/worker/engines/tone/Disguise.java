package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Undoes how people hide an offensive word from a filter: `sh1t`, `a$$`, `f**k`, `fuuuuck`.
final class Disguise {

    private static final String SIGNS = "@$!013457*#+|";
    private static final String LETTERS = "asioieasty";
    private static final int LONGEST = 24;
    /// What stars usually stand in for.
    private static final List<String> STARRED = List.of(
            "fuck",
            "fucks",
            "fucked",
            "fucker",
            "fuckers",
            "fucking",
            "shit",
            "shits",
            "shitty",
            "bullshit",
            "bitch",
            "bitches",
            "cunt",
            "cunts",
            "ass",
            "asshole",
            "assholes",
            "dick",
            "pussy",
            "whore",
            "slut",
            "bastard",
            "nigger",
            "nigga",
            "faggot",
            "retard",
            "kanker",
            "klootzak",
            "godverdomme",
            "scheisse",
            "merde",
            "puta",
            "putain",
            "cazzo",
            "kurwa",
            "mierda",
            "caralho",
            "arschloch");

    private Disguise() {}

    /// Stretches between white space that may hide something, without punctuation around them.
    static List<Span> chunks(String text, Span sentence) {
        List<Span> chunks = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            int last = end;
            while (last > at && ".,;:?!\"')”’»".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            int first = at;
            while (first < last && "\"'(“‘«".indexOf(text.charAt(first)) >= 0) {
                first++;
            }
            if (last - first >= 3 && last - first <= LONGEST && isSuspect(text, first, last)) {
                chunks.add(new Span(first, last));
            }
            at = Math.max(end, at + 1);
        }
        return chunks;
    }

    private static boolean isSuspect(String text, int from, int to) {
        if (text.charAt(from) == '@' || text.charAt(from) == '#') {
            return false;
        }
        boolean letter = false;
        boolean odd = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            letter |= Character.isLetter(c);
            odd |= SIGNS.indexOf(c) >= 0;
            odd |= i >= from + 2 && c == text.charAt(i - 1) && c == text.charAt(i - 2);
        }
        return letter && odd;
    }

    /// The word that a chunk probably hides, in lower case.
    static Optional<String> undone(String chunk) {
        String lower = chunk.toLowerCase(Locale.ROOT);
        if (lower.indexOf('*') >= 0) {
            return STARRED.stream().filter(word -> fits(lower, word)).findFirst();
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int sign = SIGNS.indexOf(c);
            char letter = sign >= 0 && sign < LETTERS.length() ? LETTERS.charAt(sign) : c;
            int length = plain.length();
            boolean third = length >= 1
                    && plain.charAt(length - 1) == letter
                    && i >= 2
                    && lower.charAt(i - 1) == c
                    && (lower.charAt(i - 2) == c || (i + 1 < lower.length() && lower.charAt(i + 1) == c));
            if (!third) {
                plain.append(letter);
            }
        }
        return plain.toString().equals(lower) ? Optional.empty() : Optional.of(plain.toString());
    }

    private static boolean fits(String starred, String word) {
        if (starred.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (starred.charAt(i) != '*' && starred.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
