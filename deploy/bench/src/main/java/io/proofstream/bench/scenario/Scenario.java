package io.proofstream.bench.scenario;

import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Stack;

/// A benchmark of a stack of its own.
public interface Scenario extends Benchmark {

    /// @param stack a running stack of its own, with the diagnostics kinds switched on
    void measure(Stack stack, Report report) throws Exception;

    @Override
    default void run(Rig rig, Report report) throws Exception {
        try (Stack stack = Stack.startWithDiagnostics()) {
            measure(stack, report);
        }
    }
}
