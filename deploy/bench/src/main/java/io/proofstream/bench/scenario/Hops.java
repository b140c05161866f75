package io.proofstream.bench.scenario;

import static java.util.Objects.requireNonNull;

import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.Latencies;
import io.proofstream.bench.load.OpenLoad;
import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.TraceCollector;
import io.proofstream.testkit.stack.TraceCollector.ExportedSpan;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Where the time of one job goes, hop by hop, as its own trace tells: `noop` jobs at light load, each with its stream
/// read. Recording the spans takes time itself, so the sum is more than `stream` measures.
public final class Hops implements Benchmark {

    private static final int RATE = 20;
    private static final int WARM_UP_JOBS = 50_000;
    private static final int QUICK_WARM_UP_JOBS = 20_000;
    private static final int WARM_UP_CALLERS = 8;
    private static final long COLLECTED_WITHIN_SECONDS = 20;

    /// A moment in a job's life: where a span begins or ends.
    private record Moment(String hop, String span, boolean atEnd) {}

    /// In order; the time of a hop is from the moment before it.
    private static final List<Moment> MOMENTS = List.of(
            new Moment("POST reaches the API", "POST /v1/jobs", false),
            new Moment("a worker has the task", "task noop", false),
            new Moment("cancelled or known? (Redis)", "cache look-up", true),
            new Moment("the engine begins", "engine", false),
            new Moment("the engine has answered", "engine", true),
            new Moment("task.completed begins its way", "publish", false),
            new Moment("the projector has task.completed in hand", "project TaskCompleted", true),
            new Moment("task.completed is written to the stream", "deliver task.completed", false),
            new Moment("job.finished is written to the stream", "deliver job.finished", false));

    /// Beside the way to the caller: what he waits for, and what the worker waits for.
    private static final Map<String, String> DURATIONS =
            Map.of("POST /v1/jobs", "the API has the POST in hand", "publish", "task.completed acknowledged by Kafka");

    @Override
    public String name() {
        return "hops";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        try (TraceCollector collector = new TraceCollector();
                Proofstream stack = new Proofstream(collector.environment())) {
            Flood.of(stack, Jobs.of("noop"), rig.isQuick() ? QUICK_WARM_UP_JOBS : WARM_UP_JOBS, WARM_UP_CALLERS);
            collector.forget();
            OpenLoad load =
                    OpenLoad.watching(stack, Jobs.of("noop"), RATE, Duration.ofSeconds(rig.isQuick() ? 10 : 30));
            Map<String, List<ExportedSpan>> traces =
                    awaitComplete(collector, load.ids().size() * 9 / 10);
            report(report, traces);
        }
    }

    private void report(Report report, Map<String, List<ExportedSpan>> traces) {
        Map<String, Latencies> hops = new LinkedHashMap<>();
        Map<String, Latencies> durations = new LinkedHashMap<>();
        List<Map<String, ExportedSpan>> complete =
                traces.values().stream().map(Hops::byName).toList();
        for (Map<String, ExportedSpan> spans : complete) {
            long before = start(spans, MOMENTS.getFirst());
            long begun = before;
            for (Moment moment : MOMENTS.subList(1, MOMENTS.size())) {
                long at = start(spans, moment);
                hops.computeIfAbsent(moment.hop(), same -> new Latencies()).record(Math.max(0, at - before));
                before = at;
            }
            hops.computeIfAbsent("all of them", same -> new Latencies()).record(before - begun);
            DURATIONS.forEach((span, what) -> {
                ExportedSpan measured = requireNonNull(spans.get(span));
                durations.computeIfAbsent(what, same -> new Latencies()).record(measured.end() - measured.start());
            });
        }
        hops.forEach((hop, took) -> report.add(name(), "until " + hop + ", p50 / p99 / max ms", took.toString()));
        durations.forEach((what, took) -> report.add(name(), what + ", p50 / p99 / max ms", took.toString()));
    }

    private static Map<String, ExportedSpan> byName(List<ExportedSpan> trace) {
        Map<String, ExportedSpan> spans = new HashMap<>();
        trace.forEach(span -> spans.putIfAbsent(span.name(), span));
        return spans;
    }

    private static long start(Map<String, ExportedSpan> spans, Moment moment) {
        ExportedSpan span = requireNonNull(spans.get(moment.span()));
        return moment.atEnd() ? span.end() : span.start();
    }

    /// The traces that have every moment. Events that a stream had to read back, because it came late, are not in
    /// their job's trace.
    private static Map<String, List<ExportedSpan>> awaitComplete(TraceCollector collector, int atLeast)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(COLLECTED_WITHIN_SECONDS);
        while (true) {
            Map<String, List<ExportedSpan>> complete = new HashMap<>(collector.traces());
            complete.values()
                    .removeIf(trace -> !byName(trace)
                            .keySet()
                            .containsAll(MOMENTS.stream().map(Moment::span).toList()));
            if ((!complete.isEmpty() && complete.size() >= atLeast) || System.nanoTime() > until) {
                if (complete.isEmpty()) {
                    throw new IOException("no job's trace is complete");
                }
                return complete;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
