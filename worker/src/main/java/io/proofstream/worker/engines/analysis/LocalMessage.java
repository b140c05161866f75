package io.proofstream.worker.engines.analysis;

/// What every local analysis may say, whatever it looks at.
enum LocalMessage {
    NOTHING_TO_READ,
    NO_WORDS,
    /// {0} the language that was said
    SEEMS_OTHER,
    /// {0} the language that was said, {1} the one that it seems to be
    SEEMS_IN,
    /// {0} what the text seems to be
    NAME_LANGUAGE
}
