package io.proofstream.worker.engines.sentiment;

/// What the analysis says; the words are in `messages-<language>.properties`.
enum SentimentMessage {
    SUMMARY_POSITIVE,
    SUMMARY_NEUTRAL,
    SUMMARY_NEGATIVE,
    POSITIVE_IMPRESSION,
    NEGATIVE_IMPRESSION,
    NEGATIVE_SENTENCE
}
