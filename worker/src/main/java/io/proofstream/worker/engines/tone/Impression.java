package io.proofstream.worker.engines.tone;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a voice sounds like.
///
/// @param formality -1 (informal) to 1 (formal)
/// @param torn whether some sentences are clearly formal and others clearly informal
/// @param emotions 0 to 1 each; null where the language has no means to tell
/// @param subjectivity 0 to 1; null where the language has no means to tell
/// @param dominant the word for it; null where the language has no means to tell
/// @param confidence 0 to 1
record Impression(
        double formality,
        boolean torn,
        @Nullable Map<String, Double> emotions,
        @Nullable Double subjectivity,
        @Nullable String dominant,
        double confidence) {

    private static final double CLEAR = 0.3;

    /// The word for the formality.
    String formalityWord() {
        if (torn) {
            return "mixed";
        }
        if (Math.abs(formality) < CLEAR) {
            return "neutral";
        }
        return formality > 0 ? "formal" : "informal";
    }
}
