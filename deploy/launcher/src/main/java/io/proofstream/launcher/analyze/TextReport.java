package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// A job for a person: each analysis as it arrives, then the whole.
final class TextReport {

    private static final int MOST_FINDINGS = 40;

    private final Terminal terminal;
    private final Page page;
    private final FindingLines findings;

    TextReport(Terminal terminal, Page page) {
        this.terminal = terminal;
        this.page = page;
        this.findings = new FindingLines(terminal, new Positions(page.text()));
    }

    void accepted(JsonNode job) {
        terminal.line(terminal.styled(Plain.line(page.name()), Style.BOLD)
                + terminal.styled(
                        "  " + page.format() + ", language "
                                + job.path("language").asText("und") + ", "
                                + job.path("id").asText(),
                        Style.DIM));
    }

    /// One task that has ended.
    void task(JsonNode task) {
        String kind = task.path("id").asText();
        terminal.line("");
        if (!task.path("status").asText().equals("completed")) {
            terminal.line(terminal.styled("✗ " + kind + ": " + ending(task), Style.RED, Style.BOLD));
            return;
        }
        JsonNode result = task.path("result");
        String score = result.has("score")
                ? "  " + ScoreBar.of(terminal, result.path("score").asInt())
                : "";
        terminal.line(terminal.styled("%-12s".formatted(kind), Style.BOLD) + score + "  "
                + terminal.styled(how(task), Style.DIM));
        String summary = Plain.line(result.path("summary").asText());
        if (!summary.isEmpty()) {
            Plain.wrapped(summary, terminal.width() - 2).forEach(line -> terminal.line("  " + line));
        }
        findings(result.path("findings"));
    }

    private void findings(JsonNode all) {
        List<JsonNode> sorted = new ArrayList<>();
        all.forEach(sorted::add);
        sorted.sort(Comparator.comparing((JsonNode finding) ->
                        FindingLines.Grade.of(finding.path("severity").asText()))
                .thenComparing(finding -> finding.path("start").asInt(-1)));
        sorted.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> findings.of(finding).forEach(terminal::line));
        if (sorted.size() > MOST_FINDINGS) {
            terminal.line("  … and " + (sorted.size() - MOST_FINDINGS) + " more; -o json shows all");
        }
    }

    private static String how(JsonNode task) {
        if (task.path("cached").asBoolean()) {
            return "cached (" + task.path("cacheTier").asText() + ")";
        }
        String took = task.has("durationMs") ? task.path("durationMs").asLong() + " ms" : "";
        String engine = task.path("engine").asText("");
        return engine.isEmpty() || engine.equals("local") ? took : took + ", " + engine;
    }

    private static String ending(JsonNode task) {
        JsonNode error = task.path("error");
        String status = task.path("status").asText();
        return error.isObject()
                ? status + ", " + error.path("code").asText() + ": "
                        + Plain.line(error.path("detail").asText())
                : status;
    }

    void finished(JsonNode job) {
        JsonNode score = job.path("score");
        String status = job.path("status").asText();
        terminal.line("");
        if (score.has("value")) {
            terminal.line(terminal.styled("%-12s".formatted("overall"), Style.BOLD) + "  "
                    + ScoreBar.of(terminal, score.path("value").asInt()) + "  "
                    + terminal.styled(madeOf(score), Style.DIM));
        }
        if (!status.equals("completed")) {
            terminal.line(terminal.styled("! The job is " + status + ": " + unfinished(job), Style.YELLOW, Style.BOLD));
        }
        terminal.line("");
    }

    private static String madeOf(JsonNode score) {
        String of = names(score.path("of"));
        String missing = names(score.path("missing"));
        return "from " + of + (missing.isEmpty() ? "" : "; without " + missing);
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String unfinished(JsonNode job) {
        return StreamSupport.stream(job.path("tasks").spliterator(), false)
                .filter(task -> !task.path("status").asText().equals("completed"))
                .map(task ->
                        task.path("id").asText() + " " + task.path("status").asText())
                .collect(Collectors.joining(", "));
    }
}
