package io.proofstream.testkit.stack;

import com.fasterxml.jackson.databind.JsonNode;

/// One server-sent event of a job.
public record StreamedEvent(String id, String name, JsonNode data) {

    /// The id of the task that the event is about; empty when it is about the job.
    public String taskId() {
        return data.has("taskId")
                ? data.path("taskId").asText()
                : data.path("task").path("id").asText("");
    }

    public boolean endsTask() {
        return switch (name) {
            case "task.completed", "task.failed", "task.cancelled", "task.expired" -> true;
            default -> false;
        };
    }
}
