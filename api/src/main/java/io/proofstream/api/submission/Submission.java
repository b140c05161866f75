package io.proofstream.api.submission;

import io.proofstream.api.job.JobView;
import io.proofstream.api.problem.ApiProblem;

/// What became of a submission.
sealed interface Submission {

    /// The job is in the ledger, and there is work to do.
    record Queued(WrittenJob answer) implements Submission {}

    /// Every task was answered from the cache.
    record Answered(WrittenJob answer) implements Submission {}

    /// The job of an earlier request with the same key, as it stands.
    record Replayed(JobView job) implements Submission {}

    record Refused(ApiProblem problem) implements Submission {}
}
