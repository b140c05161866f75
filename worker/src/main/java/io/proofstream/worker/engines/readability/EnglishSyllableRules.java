package io.proofstream.worker.engines.readability;

/// English syllables by spelling: vowel groups, less what is silent, plus what is spoken apart. Right for
/// 9 of 10 dictionary words; the rest are in a list.
final class EnglishSyllableRules {

    private EnglishSyllableRules() {}

    static int count(String word) {
        int syllables = groups(word);
        int length = word.length();
        if (length > 2) {
            syllables += ending(word, length);
        }
        for (int i = 0; i + 1 < length; i++) {
            syllables += apart(word, i, length) ? 1 : 0;
        }
        return Math.max(1, syllables);
    }

    private static int groups(String word) {
        int groups = 0;
        boolean inGroup = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i)) && !(word.charAt(i) == 'u' && i > 0 && word.charAt(i - 1) == 'q');
            if (vowel && !inGroup) {
                groups++;
            }
            inGroup = vowel;
        }
        return groups;
    }

    private static int ending(String word, int length) {
        char last = word.charAt(length - 1);
        char before = word.charAt(length - 2);
        char third = word.charAt(length - 3);
        if (last == 'e' && !isVowel(before)) {
            return before == 'l' && !isVowel(third) && third != 'r' ? 0 : -1;
        }
        if (word.endsWith("es") && !isVowel(third)) {
            boolean spoken = "szxcg".indexOf(third) >= 0 || word.endsWith("ches") || word.endsWith("shes");
            boolean liquid = third == 'l' && length > 3 && !isVowel(word.charAt(length - 4));
            return spoken || liquid ? 0 : -1;
        }
        if (word.endsWith("ed") && !isVowel(third)) {
            boolean liquid = third == 'l' && length > 3 && !isVowel(word.charAt(length - 4));
            return third == 't' || third == 'd' || liquid ? 0 : -1;
        }
        if (word.endsWith("sm") || word.endsWith("sms") || word.endsWith("thm") || word.endsWith("n't")) {
            return isVowel(third) && word.endsWith("n't") ? 0 : 1;
        }
        if (word.endsWith("ely") || word.endsWith("ement") || word.endsWith("eless") || word.endsWith("eful")) {
            int e = length - (word.endsWith("ely") ? 3 : word.endsWith("eful") ? 4 : 5);
            return e > 1 && !isVowel(word.charAt(e - 1)) && groups(word.substring(0, e)) > 0 ? -1 : 0;
        }
        return 0;
    }

    /// Two vowels that are two syllables.
    private static boolean apart(String word, int i, int length) {
        char next = word.charAt(i + 1);
        return switch (word.charAt(i)) {
            case 'i' -> apartAfterI(word, i, length, next);
            case 'e' -> apartAfterE(word, i, next);
            case 'u' -> i > 0 && apartAfterU(word, i, next, word.charAt(i - 1));
            case 'y' -> next == 'i' || (i > 1 && (next == 'a' || word.startsWith("yer", i)));
            case 'o' -> word.startsWith("oet", i) || word.startsWith("oem", i) || word.startsWith("oing", i);
            case 'a' -> next == 'o' || word.startsWith("aic", i) || word.startsWith("aying", i);
            default -> false;
        };
    }

    private static boolean apartAfterI(String word, int i, int length, char next) {
        boolean soft = i > 0 && "tcsgx".indexOf(word.charAt(i - 1)) >= 0;
        boolean last = i + 2 == length;
        return switch (next) {
            case 'a' -> !soft || last;
            case 'o' -> !soft || (!last && word.charAt(i + 2) == 'l');
            case 'u' -> !soft;
            case 'e' ->
                (!last && word.charAt(i + 2) == 't')
                        || (!soft && word.startsWith("ience", i))
                        || (i > 1 && i == length - 3 && word.endsWith("ier"))
                        || (i > 1 && word.startsWith("iest", i));
            default -> false;
        };
    }

    private static boolean apartAfterE(String word, int i, char next) {
        return switch (next) {
            case 'o' -> !word.startsWith("eou", i) && !word.startsWith("people", Math.max(0, i - 1));
            case 'a' -> i > 1 && (word.startsWith("eate", i) || word.startsWith("eati", i));
            case 'i' -> word.startsWith("eing", i);
            default -> false;
        };
    }

    private static boolean apartAfterU(String word, int i, char next, char before) {
        return switch (next) {
            case 'a' -> before != 'q' && before != 'g';
            case 'o' -> before != 'b';
            case 'i' -> word.startsWith("uing", i);
            case 'e' -> before != 'q' && before != 'g' && (word.startsWith("uent", i) || word.startsWith("uel", i));
            default -> false;
        };
    }

    private static boolean isVowel(char c) {
        return "aeiouyéèêëïöüäáàâóôíú".indexOf(c) >= 0;
    }
}
