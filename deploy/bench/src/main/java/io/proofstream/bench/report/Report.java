package io.proofstream.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures of one call of `bench`: a Markdown table for people, the same as JSON for programs.
public final class Report {

    /// @param benchmark which scenario it is from
    /// @param figure what was measured, with its unit
    /// @param value ours
    /// @param peer the peer's, or empty where only ours was measured
    /// @param ratio ours divided by the peer's, or empty
    public record Row(String benchmark, String figure, String value, String peer, String ratio) {

        private String markdown() {
            return "| " + String.join(" | ", benchmark, figure, value, peer, ratio) + " |";
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream out;

    /// @param peer who is measured beside us
    public Report(PrintStream out, String peer) {
        this.out = out;
        out.println(Machine.describe());
        out.println();
        out.println("| benchmark | figure | Proofstream | " + peer + " | ratio |");
        out.println("|---|---|---|---|---|");
    }

    /// Adds a figure, and prints it at once: a run takes minutes.
    public void add(String benchmark, String figure, String value) {
        add(new Row(benchmark, figure, value, "", ""));
    }

    /// Adds a figure of both sides, with the ratio of their medians.
    public void compare(String benchmark, String figure, Samples ours, Samples peers) {
        String ratio = peers.median() == 0 ? "" : String.format(Locale.ROOT, "%.2f", ours.median() / peers.median());
        add(new Row(benchmark, figure, ours.toString(), peers.toString(), ratio));
    }

    /// Says what was measured, with versions.
    public void versions(String ours, String peers) {
        add(new Row("versions", "what runs", ours, peers, ""));
    }

    private void add(Row row) {
        rows.add(row);
        out.println(row.markdown());
    }

    public void writeJson(Path file) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(
                        file.toFile(),
                        Map.of("at", Instant.now().toString(), "machine", Machine.describe(), "rows", rows));
    }
}
