package io.proofstream.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The processes of a stack, one line each.
public final class StatusTable {

    private static final String ROW = "%-10s %-8s %-8s %-7s %-8s %s";

    private StatusTable() {}

    public static List<String> of(RunningStack stack) {
        StackState state = stack.state();
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("PROCESS", "PID", "STATE", "PORT", "MEMORY", "UP"));
        lines.add(row("kafka", state.launcher(), "-", 0));
        state.services()
                .forEach((name, service) ->
                        lines.add(row(name, service.process(), Integer.toString(service.port()), service.restarts())));
        return lines;
    }

    private static String row(String name, ProcessMark mark, String port, int restarts) {
        Optional<ProcessHandle> process = mark.find();
        String up = process.map(StatusTable::age).orElse("-");
        return ROW.formatted(
                        name,
                        mark.pid(),
                        process.isPresent() ? "running" : "ended",
                        port,
                        memory(mark.pid()),
                        restarts == 0 ? up : up + ", restarted " + restarts + "x")
                .stripTrailing();
    }

    private static String age(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .map(age -> age.toHours() > 0
                        ? age.toHours() + "h" + age.toMinutesPart() + "m"
                        : age.toMinutes() > 0
                                ? age.toMinutes() + "m" + age.toSecondsPart() + "s"
                                : age.toSeconds() + "s")
                .orElse("-");
    }

    /// Resident memory, where the system tells it (Linux).
    private static String memory(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB";
                }
            }
            return "-";
        } catch (IOException endedOrElsewhere) {
            return "-";
        }
    }
}
