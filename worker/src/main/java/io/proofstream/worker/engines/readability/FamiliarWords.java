package io.proofstream.worker.engines.readability;

import java.util.Set;

/// Chall and Dale's rule for word forms: a listed word with a regular ending counts as listed, and so do
/// numbers and compounds of listed words.
final class FamiliarWords {

    /// No listed word, nor a compound of two, is longer.
    private static final int LONGEST = 40;

    private FamiliarWords() {}

    static boolean holds(Set<String> list, String word) {
        if (list.contains(word) || Character.isDigit(word.charAt(0))) {
            return true;
        }
        if (word.length() > LONGEST) {
            return false;
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0) {
            return holds(list, word.substring(0, apostrophe));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return holds(list, word.substring(0, hyphen)) && holds(list, word.substring(hyphen + 1));
        }
        return withoutEnding(list, word, "s")
                || withoutEnding(list, word, "es")
                || withoutEnding(list, word, "d")
                || withoutEnding(list, word, "ed")
                || withoutEnding(list, word, "ing")
                || withoutEnding(list, word, "er")
                || withoutEnding(list, word, "r")
                || withoutEnding(list, word, "est")
                || withoutEnding(list, word, "st")
                || withoutEnding(list, word, "ly")
                || changed(list, word, "ies", "y")
                || changed(list, word, "ied", "y")
                || changed(list, word, "ier", "y")
                || changed(list, word, "iest", "y")
                || changed(list, word, "ily", "y")
                || changed(list, word, "ing", "e");
    }

    private static boolean withoutEnding(Set<String> list, String word, String ending) {
        if (!word.endsWith(ending)) {
            return false;
        }
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        return list.contains(stem)
                || (last > 1 && stem.charAt(last) == stem.charAt(last - 1) && list.contains(stem.substring(0, last)));
    }

    private static boolean changed(Set<String> list, String word, String ending, String instead) {
        return word.endsWith(ending) && list.contains(word.substring(0, word.length() - ending.length()) + instead);
    }
}
