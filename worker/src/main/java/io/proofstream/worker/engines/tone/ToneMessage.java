package io.proofstream.worker.engines.tone;

import java.util.Locale;

/// What the analysis says; the words are in `messages-<language>.properties`.
enum ToneMessage {
    SUMMARY,
    SUMMARY_FORMAL,
    SUMMARY_INFORMAL,
    SUMMARY_MIXED,
    SUMMARY_OFFENDS,
    SUMMARY_FORMAL_OFFENDS,
    SUMMARY_INFORMAL_OFFENDS,
    SUMMARY_MIXED_OFFENDS,
    TWO_MANNERS,
    MANNER_FORMAL,
    MANNER_INFORMAL,
    MANNER_MIXED,
    MANNER_NEUTRAL,
    MANNER_PROFESSIONAL,
    MANNER_FRIENDLY,
    MANNER_URGENT,
    MANNER_PERSUASIVE,
    MANNER_INFORMATIVE,
    MANNER_ENTHUSIASTIC,
    MANNER_CRITICAL,
    MANNER_CONVERSATIONAL,
    SAME_ADDRESS,
    OTHER_ADDRESS,
    OFFENSIVE,
    INSENSITIVE,
    HEDGE,
    WEASEL,
    FILLER,
    CLICHE;

    /// @param word as the metrics call a manner
    static ToneMessage manner(String word) {
        return valueOf("MANNER_" + word.toUpperCase(Locale.ROOT));
    }
}
