package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// One line that says how far a job is, written over itself; nothing where there is no terminal.
final class Progress implements JobWatcher {

    private final Terminal terminal;
    private final Map<String, String> open = new LinkedHashMap<>();
    private int total;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void event(String name, JsonNode data) {
        String task = data.path("task").path("id").asText(data.path("taskId").asText());
        switch (name) {
            case "job.accepted" ->
                data.path("tasks").forEach(each -> {
                    open.put(each.path("id").asText(), "");
                    total = open.size();
                });
            case "task.started" -> note(task, "running");
            case "task.partial" -> note(task, partial(data));
            case "task.retrying" -> note(task, "trying again");
            case "task.completed", "task.failed", "task.cancelled", "task.expired" -> open.remove(task);
            default -> {
                return;
            }
        }
        show();
    }

    private void note(String task, String text) {
        open.computeIfPresent(task, (id, before) -> text);
    }

    private static String partial(JsonNode data) {
        if (data.has("findings")) {
            return data.path("findings").size() + " findings so far";
        }
        return data.path("stage").asText("running");
    }

    private void show() {
        if (open.isEmpty()) {
            terminal.wipe();
            return;
        }
        String waiting = open.entrySet().stream()
                .map(task -> task.getValue().isEmpty() || task.getValue().equals("running")
                        ? task.getKey()
                        : task.getKey() + " (" + task.getValue() + ")")
                .collect(Collectors.joining(", "));
        String text = "… " + (total - open.size()) + " of " + total + " done, waiting for " + waiting;
        terminal.overwrite(terminal.styled(Plain.shortened(text, terminal.width() - 1), Style.DIM));
    }

    @Override
    public void interrupted(Duration retryIn) {
        terminal.overwrite(
                terminal.styled("… the connection broke; trying again in " + retryIn.toMillis() + " ms", Style.YELLOW));
    }

    void done() {
        terminal.wipe();
    }
}
