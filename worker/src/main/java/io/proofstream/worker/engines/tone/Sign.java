package io.proofstream.worker.engines.tone;

import java.util.Locale;

/// What a word or phrase is a sign of.
enum Sign {
    HEDGE,
    WEASEL,
    FILLER,
    CLICHE,
    INSENSITIVE,
    FORMAL,
    INFORMAL,
    SUBJECTIVE,
    JOY,
    ANGER,
    SADNESS,
    OPTIMISM,
    FEAR,
    PROFESSIONAL,
    FRIENDLY,
    URGENT,
    PERSUASIVE,
    INFORMATIVE,
    CRITICAL;

    static Sign of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
