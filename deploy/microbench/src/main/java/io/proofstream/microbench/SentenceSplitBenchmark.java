package io.proofstream.microbench;

import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A text into blocks, sentences and words, as every analysis reads it; nothing is remembered from before.
@State(Scope.Benchmark)
public class SentenceSplitBenchmark {

    /// English by LanguageTool's rules, Spanish by the JDK's.
    @Param({"en", "es"})
    private String language = "en";

    @Benchmark
    public Document read() throws InterruptedException {
        return new Documents().of(Sample.CONTENT, language);
    }
}
