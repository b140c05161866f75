package io.proofstream.worker.engines.grammar;

import java.util.Locale;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/// The words of an English sentence, asked where its clauses begin. Told from word forms and parts of
/// speech, not from a parse: made for rules that speak only when everything fits.
final class Clauses {

    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they", "it", "you", "there");
    private static final Set<String> DETERMINERS =
            Set.of("the", "my", "your", "his", "our", "their", "this", "these", "a", "an");
    private static final int LONGEST_NOUN_PHRASE = 4;

    private final AnalyzedTokenReadings[] words;

    /// The words without white space, the first at 1.
    Clauses(AnalyzedSentence sentence) {
        words = sentence.getTokensWithoutWhitespace();
    }

    int size() {
        return words.length;
    }

    AnalyzedTokenReadings at(int i) {
        return words[i];
    }

    String word(int i) {
        return i > 0 && i < words.length ? words[i].getToken().toLowerCase(Locale.ROOT) : "";
    }

    boolean is(int i, Set<String> any) {
        return any.contains(word(i));
    }

    boolean may(int i, String... tags) {
        if (i < words.length) {
            for (String tag : tags) {
                if (words[i].hasPosTag(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    int indexOf(String word, int from) {
        for (int i = from; i < words.length; i++) {
            if (word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a finite verb may stand here.
    boolean finite(int i) {
        return may(i, "VBP", "VBZ", "VBD", "MD");
    }

    /// Where the verb is of the clause whose subject begins here; 0 when none does.
    int verbOfSubjectAt(int i) {
        if (is(i, SUBJECTS)) {
            return verbAfter(i + 1);
        }
        if (!is(i, DETERMINERS)) {
            return 0;
        }
        for (int noun = i + 1; noun <= i + LONGEST_NOUN_PHRASE && noun < words.length; noun++) {
            if (!may(noun, "NN", "NNS", "NN:U", "NN:UN", "JJ", "NNP")) {
                return 0;
            }
            if (may(noun, "NN", "NNS", "NN:U", "NN:UN") && plainlyFinite(noun + 1)) {
                return noun + 1;
            }
        }
        return 0;
    }

    private int verbAfter(int i) {
        int at = i;
        while (at < i + 2 && may(at, "RB") && !finite(at)) {
            at++;
        }
        return finite(at) ? at : 0;
    }

    /// A finite verb, also when the word may be something else but what follows it makes it one: “my sister works in”,
    /// “the manager asked her”, but not “the book covers are”.
    private boolean plainlyFinite(int i) {
        if (may(i, "MD") || !finite(i)) {
            return may(i, "MD");
        }
        if (!may(i, "NN", "NNS", "NN:U", "NN:UN", "JJ", "VBN", "IN")) {
            return true;
        }
        return may(i, "VBN") ? may(i + 1, "PRP", "PRP$", "DT") : may(i, "VBZ") && !finite(i + 1);
    }
}
