package io.proofstream.microbench;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.content.Content;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The address of a result: canonical content, hashed.
@State(Scope.Benchmark)
public class CacheKeyBenchmark {

    /// How often the sample's text is repeated: 2 KB, and close to the largest that is taken.
    @Param({"1", "256"})
    private int times;

    private Content content = Sample.CONTENT;

    @Setup
    public void repeat() {
        content = Content.ofText(Sample.CONTENT.text().repeat(times));
    }

    @Benchmark
    public CacheKey hash() {
        return CacheKey.of(Sample.MANIFEST.tenant(), Kind.SEO, Params.NONE, "en", content);
    }
}
