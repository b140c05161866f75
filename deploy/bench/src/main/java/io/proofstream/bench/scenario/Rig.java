package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.BullMq;
import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the benchmarks that compare have in common: one stack of ours and one of the peer's, started and warmed once
/// and measured in turn, while the other idles.
public final class Rig implements AutoCloseable {

    private static final int WARM_UP_JOBS = 200_000;
    /// Few, so that a system that is still compiling itself is not buried.
    private static final int WARM_UP_CALLERS = 16;
    private static final int QUICK_WARM_UP_JOBS = 60_000;

    private final boolean quick;
    private final boolean withPeer;
    private final Path peer;
    private final List<Contender> contenders = new ArrayList<>();

    /// @param quick few rounds and a short warm-up: for a look while developing
    /// @param withPeer whether the peer is measured, too
    /// @param repository where the peer's sources are
    public Rig(boolean quick, boolean withPeer, Path repository) {
        this.quick = quick;
        this.withPeer = withPeer;
        this.peer = repository.resolve("deploy/bench/peers/bullmq");
    }

    Path peer() {
        return peer;
    }

    boolean hasPeer() throws InterruptedException {
        return withPeer && BullMq.isPossible();
    }

    public boolean isQuick() {
        return quick;
    }

    /// Ours, then the peer's; warm.
    List<Contender> contenders(Report report) throws IOException, InterruptedException {
        if (contenders.isEmpty()) {
            contenders.add(new Proofstream());
            if (hasPeer()) {
                contenders.add(new BullMq(peer));
            }
            report.versions(
                    contenders.getFirst().versions(),
                    contenders.size() > 1 ? contenders.get(1).versions() : "");
            for (Contender contender : contenders) {
                Flood.of(contender, Jobs.of("noop"), quick ? QUICK_WARM_UP_JOBS : WARM_UP_JOBS, WARM_UP_CALLERS);
            }
            Idle.measure(contenders, report);
        }
        return contenders;
    }

    @Override
    public void close() throws IOException {
        for (Contender contender : contenders) {
            contender.close();
        }
    }
}
