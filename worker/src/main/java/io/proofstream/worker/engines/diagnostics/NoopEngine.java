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

/// Does nothing, for load tests and probes.
@Singleton
class NoopEngine implements Engine {

    private static final Answer ANSWER =
            Answer.local(new AnalysisResult(null, "Nothing was done, as asked.", Map.of(), List.of()));

    @Override
    public Kind kind() {
        return Kind.NOOP;
    }

    @Override
    public boolean computes() {
        return false;
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) {
        return ANSWER;
    }
}
