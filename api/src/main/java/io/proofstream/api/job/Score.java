package io.proofstream.api.job;

import io.proofstream.common.job.Kind;
import io.proofstream.common.job.TaskId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The overall score of a job, and what it is made of.
///
/// @param value 0 to 100: the weighted mean of the completed analyses
/// @param of the tasks that it is made of
/// @param missing the analyses asked for that gave no score, or none yet
public record Score(int value, List<TaskId> of, List<TaskId> missing) {

    /// The score of these tasks, or null when none of them has given one.
    static @Nullable Score of(List<TaskView> tasks) {
        List<TaskId> of = new ArrayList<>();
        List<TaskId> missing = new ArrayList<>();
        int weights = 0;
        int sum = 0;
        for (TaskView task : tasks) {
            int weight = weight(task.kind());
            Integer score = task.result() == null ? null : task.result().score();
            if (score != null && weight > 0) {
                of.add(task.id());
                weights += weight;
                sum += weight * score;
            } else if (weight > 0) {
                missing.add(task.id());
            }
        }
        return of.isEmpty()
                ? null
                : new Score(Math.round((float) sum / weights), List.copyOf(of), List.copyOf(missing));
    }

    /// How much a kind counts, in hundredths of a job that asks for every analysis once; 0 for a kind that judges
    /// nothing. What keeps a reader from understanding the page weighs most, what is a matter of taste least.
    private static int weight(Kind kind) {
        return switch (kind) {
            case READABILITY, GRAMMAR -> 25;
            case SEO -> 20;
            case STRUCTURE -> 15;
            case TONE -> 10;
            case SENTIMENT -> 5;
            case NOOP, SLEEP -> 0;
        };
    }
}
