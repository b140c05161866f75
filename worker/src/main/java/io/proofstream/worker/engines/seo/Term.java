package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A word, or a part of one that an apostrophe or a hyphen joins, as phrases are compared by.
///
/// @param form see [WordForms]
record Term(String word, String form, Span span) {

    static List<Term> of(String text, WordForms forms) {
        List<Term> terms = new ArrayList<>();
        of(text, new Span(0, text.length()), forms, terms);
        return terms;
    }

    /// Adds the terms of one stretch of a text.
    static void of(String text, Span within, WordForms forms, List<Term> terms) {
        int start = -1;
        int i = within.start();
        while (i <= within.end()) {
            int c = i < within.end() ? text.codePointAt(i) : ' ';
            boolean letter = isLetter(c);
            boolean alone = Character.isIdeographic(c);
            if (start >= 0 && (!letter || alone)) {
                terms.add(term(text, start, i, forms));
                start = -1;
            }
            if (alone) {
                terms.add(term(text, i, i + Character.charCount(c), forms));
            } else if (letter && start < 0) {
                start = i;
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isLetter(int c) {
        if (Character.isLetterOrDigit(c) || c == 0xAD) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Term term(String text, int start, int end, WordForms forms) {
        String word = text.substring(start, end);
        return new Term(word, forms.of(word), new Span(start, end));
    }
}
