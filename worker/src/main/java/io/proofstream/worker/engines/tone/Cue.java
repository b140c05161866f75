package io.proofstream.worker.engines.tone;

import java.util.Locale;

/// What a word tells about how the reader is addressed.
enum Cue {
    FORMAL,
    INFORMAL,
    /// Formal if the sentence speaks to someone; else the third person (Spanish `su`, Italian `può`).
    WEAK_FORMAL,
    /// Someone else is spoken of.
    THIRD,
    /// Looks like a cue and is none.
    NONE;

    static Cue of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
