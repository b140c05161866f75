package io.proofstream.worker.engines;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Money;

/// How an engine's work came out. An exception, in contrast, is a bug or broken I/O.
public sealed interface Answer {

    /// @param engine `local`, or the provider and the model
    record Done(String engine, AnalysisResult result, Money cost) implements Answer {}

    record Failed(Failure failure) implements Answer {}

    static Answer local(AnalysisResult result) {
        return new Done("local", result, Money.NONE);
    }
}
