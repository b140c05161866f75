package io.proofstream.bench.scenario;

import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Stack;

/// One benchmark: warms up, measures, adds its figures to the report.
public interface Scenario {

    /// What it is called on the command line.
    String name();

    /// @param stack a running stack of its own, with the diagnostics kinds switched on
    void measure(Stack stack, Report report) throws Exception;
}
