package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.contender.NodePeer;
import io.proofstream.bench.contender.Peer;
import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.node.Node;
import io.proofstream.bench.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the benchmarks that compare have in common: one stack of ours and one of the peer's, started and warmed once
/// and measured in turn, while the other idles.
public final class Rig implements AutoCloseable {

    /// Whole rounds of submissions and reads: what is compiled for one of them alone is compiled anew with the other.
    private static final int WARM_UP_ROUNDS = 6;
    private static final int QUICK_WARM_UP_ROUNDS = 2;
    private static final int WARM_UP_JOBS = 30_000;
    /// Few, so that a system that is still compiling itself is not buried.
    private static final int WARM_UP_CALLERS = 16;

    private final boolean quick;
    private final Optional<Peer> peer;
    private final Path repository;
    private final List<Contender> contenders = new ArrayList<>();

    /// @param quick few rounds and a short warm-up: for a look while developing
    /// @param peer who is measured, too
    /// @param repository where the benchmarks' folder is
    public Rig(boolean quick, Optional<Peer> peer, Path repository) {
        this.quick = quick;
        this.peer = peer;
        this.repository = repository;
    }

    /// The peer started on a stack of its own, or empty where none is to be measured or there is no Node.js.
    Optional<Contender> startPeer() throws IOException, InterruptedException {
        return peer.isPresent() && Node.isPossible()
                ? Optional.of(new NodePeer(peer.get(), repository.resolve("deploy/bench/peers")))
                : Optional.empty();
    }

    Path repository() {
        return repository;
    }

    /// The folder whose packages have published reviews.
    public Path reviews() {
        return repository.resolve("deploy/bench/reviews");
    }

    public boolean isQuick() {
        return quick;
    }

    /// Ours, then the peer's; warm.
    List<Contender> contenders(Report report) throws IOException, InterruptedException {
        if (contenders.isEmpty()) {
            contenders.add(new Proofstream());
            startPeer().ifPresent(contenders::add);
            report.versions(
                    contenders.getFirst().versions(),
                    contenders.size() > 1 ? contenders.get(1).versions() : "");
            for (Contender contender : contenders) {
                warmUp(contender);
            }
            Idle.measure(contenders, report);
        }
        return contenders;
    }

    private void warmUp(Contender contender) throws IOException, InterruptedException {
        for (int i = 0; i < (quick ? QUICK_WARM_UP_ROUNDS : WARM_UP_ROUNDS); i++) {
            Flood.of(contender, Jobs.of("noop"), WARM_UP_JOBS, WARM_UP_CALLERS);
        }
    }

    @Override
    public void close() throws IOException {
        for (Contender contender : contenders) {
            contender.close();
        }
    }
}
