package io.proofstream.api.submission;

import io.proofstream.common.job.JobId;

/// What became of the attempt to take a key.
sealed interface Claim {

    /// The key is ours, to accept this job under: a new one, or the one of an earlier request that was not accepted.
    record Held(JobId job) implements Claim {}

    /// An earlier request with the same body was accepted as this job.
    record Accepted(JobId job) implements Claim {}

    /// An earlier request with the same body is being accepted.
    record InProgress() implements Claim {}

    /// The key was used with another body.
    record OtherBody() implements Claim {}

    /// The store does not answer, so nobody can tell.
    record Unavailable() implements Claim {}
}
