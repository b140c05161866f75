package io.proofstream.worker.engines.grammar;

/// What the summary of a proofreading says, and what is found without LanguageTool; the words are in
/// `messages-en.properties` and its like.
enum GrammarMessage {
    NONE,
    ERRORS,
    SPELLING,
    GRAMMAR,
    PUNCTUATION,
    SAMPLED,
    STOPPED,
    NO_STOP
}
