package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.proofstream.launcher.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final Page PAGE = new Page("a.txt", "It is\nan test.", "text");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void showsAFindingWithPlaceQuoteAndRemedy() throws IOException {
        report(false).task(json("""
                {"id": "grammar", "status": "completed", "durationMs": 41, "engine": "local", "result": {"score": 60,
                 "summary": "One error.", "findings": [
                   {"rule": "r", "severity": "good", "message": "Names are right."},
                   {"rule": "r", "severity": "error", "message": "Use 'a' here.", "start": 6, "end": 8, "quote": "an",
                    "suggestions": ["a"]}]}}
                """));

        assertThat(text()).isEqualTo("""

                grammar        60/100 ████████████░░░░░░░░  41 ms
                  One error.
                  ✗ error  2:1 Use 'a' here.
                      “an” → a
                  ✓ good  Names are right.
                """);
    }

    @Test
    void usesNoEscapesWhereThereIsNoColourAndSomeWhereThereIs() throws IOException {
        JsonNode task = json("""
                {"id": "tone", "status": "failed", "error": {"code": "unsupported-language", "detail": "no pl"}}
                """);

        report(false).task(task);
        assertThat(text()).isEqualTo("\n✗ tone: failed, unsupported-language: no pl\n");
        report(true).task(task);
        assertThat(text()).contains("\u001B[31;1m✗ tone").contains("\u001B[0m");
    }

    @Test
    void saysWhatWasCached() throws IOException {
        report(false).task(json("""
                {"id": "seo", "status": "completed", "cached": true, "cacheTier": "permanent", "durationMs": 3,
                 "result": {"summary": "", "findings": []}}
                """));

        assertThat(text()).contains("seo").contains("cached (permanent)").doesNotContain("3 ms");
    }

    @Test
    void saysWhatTheScoreIsMadeOfAndWhatIsMissing() throws IOException {
        report(false).finished(json("""
                {"status": "partial", "score": {"value": 78, "of": ["readability", "seo"], "missing": ["tone"]},
                 "tasks": [{"id": "seo", "status": "completed"}, {"id": "tone", "status": "failed"}]}
                """));

        assertThat(text())
                .contains(" 78/100 ")
                .contains("from readability, seo; without tone")
                .contains("! The job is partial: tone failed");
    }

    @Test
    void cannotBeUsedByAPageToWriteToTheTerminal() throws IOException {
        report(true).task(json("""
                {"id": "seo", "status": "completed", "result": {"summary": "\\u001B[2J", "findings": [
                  {"severity": "warning", "message": "m\\u001B]0;x\\u0007", "quote": "\\u001B[1A", "start": 0, "end": 1}]}}
                """));

        assertThat(text())
                .doesNotContain("\u001B[2J")
                .doesNotContain("\u001B]0")
                .doesNotContain("\u001B[1A");
    }

    private TextReport report(boolean colour) {
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new TextReport(new Terminal(out, colour, false, 80), PAGE);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }
}
