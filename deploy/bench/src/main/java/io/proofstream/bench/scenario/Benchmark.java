package io.proofstream.bench.scenario;

import io.proofstream.bench.report.Report;

/// One benchmark: starts what it measures, warms it up, adds its figures to the report.
public interface Benchmark {

    /// What it is called on the command line.
    String name();

    void run(Rig rig, Report report) throws Exception;
}
