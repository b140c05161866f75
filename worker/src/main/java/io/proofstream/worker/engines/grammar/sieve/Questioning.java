package io.proofstream.worker.engines.grammar.sieve;

import java.util.Arrays;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

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
    private final int[] nowhere;

    Questioning(Sieve sieve) {
        this.sieve = sieve;
        askedIn = new int[sieve.questions()];
        asked = new long[sieve.questions()];
        yes = new long[sieve.questions()];
        nowhere = sieve.nothingRefuted();
    }

    void take(AnalyzedSentence next) {
        sentence++;
        words = next.getTokensWithoutWhitespace();
        if (isTooLong()) {
            return;
        }
        answers = new int[words.length][][];
        Arrays.fill(nowhere, Sieve.REFUTED);
        for (int i = 0; i < words.length; i++) {
            answers[i] = new int[words[i].getReadingsLength()][];
            for (int j = 0; j < answers[i].length; j++) {
                answers[i][j] = sieve.answers(words[i].getAnalyzedToken(j));
                Sieve.keepRefuted(nowhere, answers[i][j]);
            }
        }
    }

    boolean isTooLong() {
        return words.length > Long.SIZE;
    }

    /// Whether each word, however it is read, is known to say no.
    boolean isNowhere(int question) {
        return Sieve.isRefuted(nowhere, question);
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
