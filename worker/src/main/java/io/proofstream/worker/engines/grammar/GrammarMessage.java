package io.proofstream.worker.engines.grammar;

/// What the summary of a proofreading says; the words are in `messages-en.properties` and its like.
enum GrammarMessage {
    NONE,
    ERRORS,
    SPELLING,
    GRAMMAR,
    PUNCTUATION,
    SAMPLED,
    STOPPED
}
