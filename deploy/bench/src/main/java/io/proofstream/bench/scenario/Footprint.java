package io.proofstream.bench.scenario;

import io.proofstream.bench.load.OpenLoop;
import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the stack takes: time to start, resident memory with English and Dutch loaded, bytes in Redis for a finished
/// job, bytes on disk.
public final class Footprint implements Scenario {

    private static final int WORDS = 300;
    private static final int JOBS = 1_000;
    private static final int API_STARTS = 5;

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        Scenario.super.run(rig, report);
        JdkCache.make(rig.repository());
        try (Stack stack = Stack.startWithDiagnostics()) {
            report.add(name(), "stack ready after, with the JDK's cache of classes, s", seconds(stack.readyAfter()));
            report.add(
                    name(),
                    "API ready after the start of its process, with the JDK's cache of classes, s",
                    apiStarts(stack));
        }
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        Caller caller = stack.caller();
        report.add(name(), "stack ready after, s", seconds(stack.readyAfter()));
        for (String language : new String[] {"en", "nl"}) {
            String text = language.equals("en") ? "This page is about bread." : "Deze pagina gaat over brood.";
            caller.post(
                    "/v1/jobs",
                    "{\"content\":{\"text\":\"" + text + "\"},\"language\":\"" + language + "\"}",
                    "Prefer",
                    "wait=30");
        }
        Submissions submissions = new Submissions("footprint", WORDS);
        long before = stack.redis().usedMemory();
        OpenLoop.run(
                50,
                Duration.ofSeconds(JOBS / 50),
                (number, due) -> caller.post("/v1/jobs", submissions.body(number, "readability"), "Prefer", "wait=30"));
        long perJob = (stack.redis().usedMemory() - before) / JOBS;
        report.add(
                name(), "bytes in Redis for a finished job (readability, 300 words, result and history)", perJob + "");
        long total = 0;
        for (Map.Entry<String, Long> process : stack.residentBytes().entrySet()) {
            total += process.getValue();
            report.add(name(), "resident, " + process.getKey() + ", MB", megabytes(process.getValue()));
        }
        report.add(name(), "resident, all four processes, MB", megabytes(total));
        for (Stack.Part part : List.of(Stack.Part.API, Stack.Part.WORKER)) {
            String files = "files of the " + part.name().toLowerCase(Locale.ROOT) + ", libraries included, MB";
            report.add(name(), files, megabytes(stack.applicationBytes(part)));
        }
        report.add(name(), "API ready after the start of its process, s", apiStarts(stack));
    }

    /// After each of some `kill -9`, on a machine at rest.
    private static String apiStarts(Stack stack) throws IOException, InterruptedException {
        List<String> ages = new ArrayList<>();
        for (int i = 0; i < API_STARTS; i++) {
            Idle.await();
            stack.kill(Stack.Part.API);
            stack.awaitReady();
            ages.add(seconds(stack.age(Stack.Part.API)));
        }
        return String.join(", ", ages);
    }

    private static String megabytes(long bytes) {
        return Long.toString(Math.round(bytes / 1e6));
    }

    private static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }
}
