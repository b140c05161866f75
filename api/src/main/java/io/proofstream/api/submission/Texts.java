package io.proofstream.api.submission;

import java.util.Optional;

/// What a string must be to be stored, hashed and counted: well-formed UTF-16 without NUL.
final class Texts {

    private static final int QUOTED = 60;

    private Texts() {}

    /// What is wrong with `text`, if anything.
    static Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("must not contain NUL, but has one at offset " + i);
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return Optional.of("must be well-formed Unicode, but has a lone surrogate at offset " + i);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /// `text` as a problem body may show it: short, without control characters and lone surrogates.
    static String quote(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(QUOTED).forEach(c -> {
            boolean plain = !Character.isISOControl(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
            shown.appendCodePoint(plain ? c : '\uFFFD');
        });
        return text.codePointCount(0, text.length()) > QUOTED ? shown + "…" : shown.toString();
    }

    /// How many bytes well-formed `text` has in UTF-8.
    static long utf8Length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
