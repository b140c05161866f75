package io.proofstream.worker.engines.sentiment;

import java.util.List;

/// What a judge thinks of a text.
///
/// @param polarity of the whole text, -1 to 1
/// @param confidence 0 to 1: how often such a judgement is right about whether a text is positive or
/// negative
/// @param sentences the polarity of each of the document's sentences, in order
record Judgement(double polarity, double confidence, List<Double> sentences) {

    /// Nearer to zero than this, neither side prevails.
    private static final double NEUTRAL = 0.1;

    Judgement {
        sentences = List.copyOf(sentences);
    }

    Label label() {
        return Label.of(polarity);
    }

    /// The word for a polarity.
    enum Label {
        POSITIVE,
        NEUTRAL,
        NEGATIVE;

        static Label of(double polarity) {
            if (Math.abs(polarity) < Judgement.NEUTRAL) {
                return NEUTRAL;
            }
            return polarity > 0 ? POSITIVE : NEGATIVE;
        }
    }
}
