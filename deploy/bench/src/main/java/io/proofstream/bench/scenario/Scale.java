package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.report.Report;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Jobs that wait 200 ms, as for a call to a model, with one, two and four workers of 64 slots each, against the line
/// on which a slot does nothing but wait.
public final class Scale implements Benchmark {

    private static final int[] WORKERS = {1, 2, 4};
    private static final int[] QUICK_WORKERS = {1, 2};
    private static final int SLOTS = 64;
    private static final int SLEEP_MILLIS = 200;
    private static final int SECONDS = 10;
    private static final int WARM_UP_JOBS = 20_000;

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        try (Proofstream stack = new Proofstream(Map.of("PROOFSTREAM_INTAKE_SLOTS", Integer.toString(SLOTS)))) {
            int running = 1;
            for (int workers : rig.isQuick() ? QUICK_WORKERS : WORKERS) {
                for (; running < workers; running++) {
                    stack.addWorker();
                }
                // A worker that has just started takes half as long again for each task.
                Flood.of(stack, Jobs.of("noop"), WARM_UP_JOBS * workers, 16);
                Idle.await();
                measure(stack, workers, report);
            }
        }
    }

    private void measure(Proofstream stack, int workers, Report report) throws Exception {
        double ideal = workers * SLOTS * 1_000.0 / SLEEP_MILLIS;
        Map<String, Double> flood = Flood.of(stack, Jobs.sleeping(SLEEP_MILLIS, "high"), (int) (ideal * SECONDS), 64);
        double rate = Objects.requireNonNull(flood.get("finished/s"));
        double overhead = workers * SLOTS * 1_000.0 / rate - SLEEP_MILLIS;
        report.add(
                name(),
                workers + " worker(s): jobs/s, of the ideal " + Math.round(ideal),
                String.format(Locale.ROOT, "%.0f (%.0f %%)", rate, 100 * rate / ideal));
        report.add(
                name(),
                workers + " worker(s): a slot's time beside the task's own, ms/job",
                String.format(Locale.ROOT, "%.1f", overhead));
    }
}
