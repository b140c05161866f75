package io.proofstream.common.job;

/// One task of a job, as every event of the job names it.
public record TaskSpec(TaskId id, Kind kind) {}
