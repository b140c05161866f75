package io.proofstream.worker.engines.sentiment;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Document;
import java.util.ArrayList;
import java.util.List;

/// Judges by a polarity lexicon. The whole is the mean of the sentences that say something good or bad,
/// in which sentences that judge rather than tell weigh more, and so do the first and the last.
final class LexiconJudge implements Judge {

    private static final double VERDICT = 1.5;
    private static final double FIRST = 0.5;
    private static final double LAST = 1;
    /// How many of the sentences are the last: a fifth.
    private static final int ENDING = 5;

    /// What was said before a sentence that begins with a `but` counts for less.
    private static final double BEFORE_TURN = 0.6;

    private final Lexicon lexicon;
    private final double trust;
    private final double lean;

    /// @param trust how often the sign is right on reviews, with plenty of polar words
    /// @param lean what a balanced review scores; subtracted, since even the displeased say something kind
    LexiconJudge(Lexicon lexicon, double trust, double lean) {
        this.lexicon = lexicon;
        this.trust = trust;
        this.lean = lean;
    }

    @Override
    public Judgement judge(Document document, Partials partials) throws InterruptedException {
        List<Double> polarities = new ArrayList<>();
        List<List<Token>> sentences = Token.bySentence(document);
        double sum = 0;
        double weights = 0;
        int polar = 0;
        int endingFrom = sentences.size() - Math.max(1, sentences.size() / ENDING);
        for (int i = 0; i < sentences.size(); i++) {
            Interruption.check();
            Sentence sentence = Sentence.read(lexicon, sentences.get(i));
            polarities.add(sentence.polarity());
            if (sentence.turns()) {
                sum *= BEFORE_TURN;
                weights *= BEFORE_TURN;
            }
            if (sentence.polar() > 0) {
                double weight =
                        1 + (sentence.verdict() ? VERDICT : 0) + (i == 0 ? FIRST : 0) + (i >= endingFrom ? LAST : 0);
                sum += weight * sentence.polarity();
                weights += weight;
                polar += sentence.polar();
            }
        }
        double mean = weights == 0 ? 0 : sum / weights;
        double polarity = polar == 0 ? 0 : Math.tanh(1.5 * (mean - lean));
        return new Judgement(polarity, confidence(polarity, polar), polarities);
    }

    /// Grows with the number of polar words and with the distance from zero; never above what the lexicon
    /// is worth.
    private double confidence(double polarity, int polar) {
        double evidence = polar / (polar + 2.0);
        return trust * evidence * (0.6 + 0.4 * Math.min(1, 2 * Math.abs(polarity)));
    }
}
