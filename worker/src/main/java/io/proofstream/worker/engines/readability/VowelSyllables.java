package io.proofstream.worker.engines.readability;

/// Counts syllables by a language's [VowelRules], in one pass.
final class VowelSyllables implements Syllables {

    private final VowelRules rules;

    VowelSyllables(VowelRules rules) {
        this.rules = rules;
    }

    @Override
    public int in(String word) {
        int syllables = 0;
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || !Character.isLetter(word.charAt(i))) {
                syllables += i > start ? inPart(word, start, i) : 0;
                start = i + 1;
            }
        }
        return Math.max(1, syllables);
    }

    private int inPart(String word, int from, int to) {
        int syllables = 0;
        int i = from;
        while (i < to) {
            if (!rules.isVowel(word.charAt(i)) || isConsonant(word, i, from, to)) {
                i++;
                continue;
            }
            syllables++;
            i = nucleusEnd(word, i, to);
        }
        return syllables > 1 && endsSilently(word, from, to) ? syllables - 1 : syllables;
    }

    /// A `y` before a vowel, and the `u` of `qu`, `gue` and `gui`, carry no syllable.
    private boolean isConsonant(String word, int i, int from, int to) {
        char c = word.charAt(i);
        boolean beforeVowel = i + 1 < to && rules.isVowel(word.charAt(i + 1));
        if (c == 'y') {
            return beforeVowel;
        }
        if (c != 'u' || !beforeVowel || i == from) {
            return false;
        }
        char before = word.charAt(i - 1);
        char after = word.charAt(i + 1);
        return before == 'q' || (before == 'g' && !rules.glides().isEmpty() && "eiéêèí".indexOf(after) >= 0);
    }

    private int nucleusEnd(String word, int start, int to) {
        int i = start;
        // A glide leans on the vowel after it, and one more may lean on that: "buey", "viaje".
        while (listedEnd(word, i, to) < 0
                && rules.isGlide(word.charAt(i))
                && i + 1 < to
                && rules.isVowel(word.charAt(i + 1))) {
            i++;
        }
        int listed = listedEnd(word, i, to);
        int end = i + 1;
        if (listed >= 0 || rules.glides().isEmpty()) {
            return listed >= 0 ? listed : end;
        }
        return end < to && rules.isGlide(word.charAt(end)) && !startsNext(word, end, to) ? end + 1 : end;
    }

    /// Where a nucleus ends that is on the rules' lists; -1 when it is on none.
    private int listedEnd(String word, int i, int to) {
        for (String apart : rules.apart()) {
            boolean last = apart.endsWith("$");
            int length = apart.length() - (last ? 1 : 0);
            if (word.startsWith(apart.substring(0, length), i) && i + length <= to && (!last || i + length == to)) {
                return i + 1;
            }
        }
        for (String together : rules.together()) {
            if (word.startsWith(together, i) && i + together.length() <= to) {
                return i + together.length();
            }
        }
        return -1;
    }

    /// A glide between two vowels belongs to the second.
    private boolean startsNext(String word, int glide, int to) {
        return glide + 1 < to && rules.isVowel(word.charAt(glide + 1));
    }

    private boolean endsSilently(String word, int from, int to) {
        for (String end : rules.silentEnds()) {
            int before = to - end.length() - 1;
            if (before > from && word.startsWith(end, to - end.length()) && !rules.isVowel(word.charAt(before))) {
                return !end.equals("ent") || word.charAt(before) != 'm';
            }
        }
        return false;
    }
}
