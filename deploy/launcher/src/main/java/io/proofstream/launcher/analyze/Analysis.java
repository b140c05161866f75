package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.Terminal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One page on its way through: shown as it goes, when there is a report to show it in.
final class Analysis implements JobWatcher {

    private static final String COMPLETED = "task.completed";

    private final Progress progress;
    private final @Nullable TextReport report;
    private final Set<String> shown = new HashSet<>();

    /// @param report null when only the finished job is wanted
    Analysis(Terminal progress, @Nullable TextReport report) {
        this.progress = new Progress(progress);
        this.report = report;
    }

    /// @param job as the API answered the submission
    /// @return the finished job
    JsonNode follow(JobClient client, JsonNode job) throws CommandFailed, InterruptedException {
        if (report != null) {
            report.accepted(job);
        }
        boolean ended = !job.path("finishedAt").isMissingNode()
                && !job.path("finishedAt").isNull();
        JsonNode finished = ended ? job : new EventStream(client, this).follow(job);
        progress.done();
        if (report != null) {
            // A task whose end was not in the stream as we read it, or a job that was finished at once.
            finished.path("tasks").forEach(this::show);
            report.finished(finished);
        }
        return finished;
    }

    @Override
    public void event(String name, JsonNode data) {
        switch (name) {
            case COMPLETED, "task.failed", "task.cancelled", "task.expired" -> {
                progress.done();
                show(data.path("task"));
            }
            default -> {
                // Only a sign of life, which the progress line shows.
            }
        }
        progress.event(name, data);
    }

    private void show(JsonNode task) {
        if (report != null && shown.add(task.path("id").asText())) {
            report.task(task);
        }
    }

    @Override
    public void interrupted(Duration retryIn) {
        progress.interrupted(retryIn);
    }
}
