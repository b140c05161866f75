package io.proofstream.worker.engines.grammar.sieve;

import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;

/// One sentence after the other before a [Sieve]. For one thread at a time.
///
/// Places are bits of a `long`; of a longer sentence, each rule may match.
final class Questioning {

    private final Sieve sieve;
    /// By question: the sentence that it was asked about, at which places, and where the answer is yes.
    private final int[] askedIn;
    private final long[] asked;
    private final long[] yes;

    private int sentence;
    private AnalyzedTokenReadings[] words = {};
    private int[][][] answers = {};

    Questioning(Sieve sieve) {
        this.sieve = sieve;
        askedIn = new int[sieve.questions()];
        asked = new long[sieve.questions()];
        yes = new long[sieve.questions()];
    }

    void take(AnalyzedSentence next) {
        sentence++;
        words = next.getTokensWithoutWhitespace();
        if (words.length > Long.SIZE) {
            return;
        }
        answers = new int[words.length][][];
        for (int i = 0; i < words.length; i++) {
            answers[i] = new int[words[i].getReadingsLength()][];
            for (int j = 0; j < answers[i].length; j++) {
                answers[i][j] = sieve.answers(words[i].getAnalyzedToken(j));
            }
        }
    }

    /// Whether trying the rule on the sentence may come to something.
    boolean mayMatch(Rule rule) {
        Shape shape = sieve.shape(rule);
        return shape == null || words.length > Long.SIZE || shape.mayMatch(this);
    }

    /// All places.
    long all() {
        return words.length == 0 ? 0 : -1L >>> (Long.SIZE - words.length);
    }

    /// Where the answer is yes, among these places.
    long where(int question, long places) {
        if (askedIn[question] != sentence) {
            askedIn[question] = sentence;
            asked[question] = 0;
            yes[question] = 0;
        }
        long open = places & ~asked[question];
        asked[question] |= open;
        while (open != 0) {
            int place = Long.numberOfTrailingZeros(open);
            open &= open - 1;
            if (says(place, question)) {
                yes[question] |= 1L << place;
            }
        }
        return yes[question] & places;
    }

    /// However the word is read.
    private boolean says(int place, int question) {
        int[][] readings = answers[place];
        for (int i = 0; i < readings.length; i++) {
            if (sieve.says(readings[i], words[place].getAnalyzedToken(i), question)) {
                return true;
            }
        }
        return false;
    }
}
