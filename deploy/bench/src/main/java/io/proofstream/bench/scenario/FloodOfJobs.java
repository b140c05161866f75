package io.proofstream.bench.scenario;

import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.report.Report;

/// As many `noop` jobs as fit, over 64 connections: what one job costs.
public final class FloodOfJobs implements Benchmark {

    private static final int CONNECTIONS = 64;
    private static final int JOBS = 40_000;
    private static final int QUICK_JOBS = 30_000;

    @Override
    public String name() {
        return "flood";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        Rounds.run(
                name(),
                rig,
                report,
                contender -> Flood.of(contender, Jobs.of("noop"), rig.isQuick() ? QUICK_JOBS : JOBS, CONNECTIONS));
    }
}
