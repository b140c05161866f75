package io.proofstream.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The figures of one call of `bench`: a Markdown table for people, the same as JSON for programs.
public final class Report {

    /// @param benchmark which scenario it is from
    /// @param figure what was measured, with its unit
    public record Row(String benchmark, String figure, String value) {}

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
        out.println(Machine.describe());
        out.println();
        out.println("| benchmark | figure | measured |");
        out.println("|---|---|---|");
    }

    /// Adds a figure, and prints it at once: a run takes minutes.
    public void add(String benchmark, String figure, String value) {
        rows.add(new Row(benchmark, figure, value));
        out.println("| " + benchmark + " | " + figure + " | " + value + " |");
    }

    public void writeJson(Path file) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(
                        file.toFile(),
                        Map.of("at", Instant.now().toString(), "machine", Machine.describe(), "rows", rows));
    }
}
