package io.proofstream.common.failure;

/// Why an attempt at a task came to nothing: an expected outcome, not a bug.
///
/// @param detail for the caller: names the value, the limit, the remedy
/// @param retryable whether another attempt may succeed without a change to the input
public record Failure(FailureCode code, String detail, boolean retryable) {}
