package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.http.HttpLoop;
import io.proofstream.bench.load.ClosedLoad;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.report.Report;
import java.util.Locale;

/// How soon a stack that has started, and was not asked for anything yet, does what it will do in the long run: `noop`
/// jobs from sixteen callers.
public final class ColdStart implements Benchmark {

    private static final int JOBS = 120_000;
    private static final int QUICK_JOBS = 60_000;
    private static final int LAST = 10_000;
    private static final int CALLERS = 16;

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        int jobs = rig.isQuick() ? QUICK_JOBS : JOBS;
        try (Contender stack = new Proofstream();
                HttpLoop loop = new HttpLoop(stack.port())) {
            Idle.await();
            ClosedLoad load = ClosedLoad.of(loop, Jobs.of("noop"), jobs, CALLERS);
            double warm = load.rate(jobs - LAST, jobs);
            add(report, "accepted/s, jobs 1 to 1,000, and share of the warm rate", load.rate(0, 1_000), warm);
            add(report, "accepted/s, jobs 4,001 to 5,000, and share of the warm rate", load.rate(4_000, 5_000), warm);
            add(
                    report,
                    "accepted/s, jobs 19,001 to 20,000, and share of the warm rate",
                    load.rate(19_000, 20_000),
                    warm);
            add(report, "accepted/s, the last 10,000 of " + jobs, warm, warm);
        }
    }

    private void add(Report report, String figure, double rate, double warm) {
        report.add(name(), figure, String.format(Locale.ROOT, "%.0f (%.0f %%)", rate, 100 * rate / warm));
    }
}
