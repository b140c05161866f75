package io.proofstream.api.job;

import io.proofstream.common.job.TaskId;
import java.util.List;

/// The overall score of a job, and what it is made of.
///
/// @param value 0 to 100: the weighted mean of the completed analyses
/// @param of the tasks that it is made of
/// @param missing the analyses asked for that gave no score
public record Score(int value, List<TaskId> of, List<TaskId> missing) {}
