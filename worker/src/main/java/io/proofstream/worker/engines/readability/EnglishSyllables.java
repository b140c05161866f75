package io.proofstream.worker.engines.readability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts as the CMU Pronouncing Dictionary does for its 126,000 words, and by the same rules for all
/// others. The data file holds only the words where the rules are wrong.
final class EnglishSyllables implements Syllables {

    private final Map<String, Integer> exceptions = new HashMap<>();

    EnglishSyllables() {
        for (String line : Lists.lines("en/syllables.txt")) {
            int count = line.charAt(0) - '0';
            for (String word : List.of(line.substring(2).split(" "))) {
                exceptions.put(word, count);
            }
        }
    }

    @Override
    public int in(String word) {
        Integer known = exceptions.get(word);
        if (known != null) {
            return known;
        }
        int syllables = 0;
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || !(isLetter(word.charAt(i)) || (word.charAt(i) == '\'' && i > start))) {
                syllables += i > start ? inPart(word.substring(start, i)) : 0;
                start = i + 1;
            }
        }
        return Math.max(1, syllables);
    }

    private int inPart(String part) {
        Integer known = exceptions.get(part);
        if (known != null) {
            return known;
        }
        if (part.endsWith("'s") || part.endsWith("s'")) {
            String owner = part.substring(0, part.length() - 2 + (part.endsWith("s'") ? 1 : 0));
            if (!owner.isEmpty()) {
                return inPart(owner) + (part.endsWith("'s") && hisses(owner) ? 1 : 0);
            }
        }
        return EnglishSyllableRules.count(part);
    }

    private static boolean hisses(String owner) {
        return owner.endsWith("s")
                || owner.endsWith("z")
                || owner.endsWith("x")
                || owner.endsWith("ch")
                || owner.endsWith("sh")
                || owner.endsWith("ce")
                || owner.endsWith("ge")
                || owner.endsWith("se");
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }
}
