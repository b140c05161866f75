package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.tone.WordLists.Found;
import java.util.List;

/// All that was heard in a text.
///
/// @param signs the telling words, by kind and then in the order of the text
record Tone(Impression impression, Address address, Offence offence, List<Found> signs) {

    Tone {
        signs = List.copyOf(signs);
    }

    List<Found> signs(Sign sign) {
        return signs.stream().filter(found -> found.sign() == sign).toList();
    }

    /// The share of sentences that hedge.
    double hedging(int sentences) {
        long hedged = signs(Sign.HEDGE).stream().map(Found::sentence).distinct().count();
        return (double) hedged / sentences;
    }
}
