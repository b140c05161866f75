package io.proofstream.microbench;

import io.proofstream.api.job.JobView;
import io.proofstream.api.projection.JobFold;
import io.proofstream.common.event.JobEvent;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A job's whole ledger into the job as callers see it.
@State(Scope.Benchmark)
public class JobFoldBenchmark {

    private final List<JobEvent> events = Sample.events();

    @Benchmark
    public JobView fold() {
        return JobFold.of(Sample.MANIFEST, events);
    }
}
