package io.proofstream.worker.engines.diagnostics;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Partials;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// Waits `params.ms` milliseconds, for load tests and probes.
@Singleton
class SleepEngine implements Engine {

    @Override
    public Kind kind() {
        return Kind.SLEEP;
    }

    @Override
    public boolean computes() {
        return false;
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        long millis = assignment.params().integer("ms", 0);
        Thread.sleep(millis);
        return Answer.local(new AnalysisResult(null, "Slept, as asked.", Map.of("sleptMs", millis), List.of()));
    }
}
