package io.proofstream.worker.engines.sentiment;

import java.util.Locale;

/// What a phrase of a polarity lexicon does in a sentence.
sealed interface Term {

    /// Says something good or bad.
    ///
    /// @param polarity -1 to 1
    record Polar(double polarity) implements Term {}

    /// Changes what stands near it.
    enum Role implements Term {
        /// Turns what follows: not, never, without.
        NOT,
        /// Makes it stronger.
        VERY,
        /// Makes it weaker.
        LITTLE,
        /// What follows weighs more than what went before.
        BUT,
        /// Marks a sentence that judges rather than tells.
        VERDICT
    }

    static Term of(String column) {
        char first = column.charAt(0);
        return first == '-' || Character.isDigit(first)
                ? new Polar(Double.parseDouble(column))
                : Role.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
