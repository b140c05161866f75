package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.http.HttpLoop;
import io.proofstream.bench.load.ClosedLoad;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.OpenLoad;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.report.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long a CRITICAL job takes while a backlog of LOW jobs stands that wait 200 ms each: on stacks of their own, the
/// backlog growing from step to step.
public final class Priority implements Benchmark {

    private static final int[] BACKLOGS = {0, 10_000, 100_000, 500_000};
    private static final int[] QUICK_BACKLOGS = {0, 10_000};
    private static final int WARM_UP_JOBS = 40_000;
    private static final int LOW_MILLIS = 200;
    private static final int RATE = 20;
    private static final Duration TIME = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "priority";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        List<Map<String, Double>> sides = new ArrayList<>();
        try (Contender ours = new Proofstream()) {
            sides.add(measure(ours, rig.isQuick()));
        }
        Optional<Contender> started = rig.startPeer();
        if (started.isPresent()) {
            try (Contender peer = started.get()) {
                sides.add(measure(peer, rig.isQuick()));
            }
        }
        for (String figure : sides.getFirst().keySet()) {
            Rounds.add(
                    report,
                    name(),
                    figure,
                    sides.stream()
                            .map(side -> Samples.of(side.getOrDefault(figure, Double.NaN)))
                            .toList());
        }
    }

    private static Map<String, Double> measure(Contender contender, boolean quick)
            throws IOException, InterruptedException {
        Flood.of(contender, Jobs.of("noop"), WARM_UP_JOBS, 16);
        Map<String, Double> figures = new LinkedHashMap<>();
        int standing = 0;
        for (int backlog : quick ? QUICK_BACKLOGS : BACKLOGS) {
            try (HttpLoop loop = new HttpLoop(contender.port())) {
                ClosedLoad.of(loop, Jobs.sleeping(LOW_MILLIS, "low"), backlog - standing, 64);
            }
            standing = backlog;
            OpenLoad critical = OpenLoad.watching(contender, Jobs.of("noop", "critical"), RATE, TIME);
            String behind = "CRITICAL, POST to last event, " + backlog + " LOW before it, ";
            figures.put(behind + "p50 ms", critical.last().millis(50));
            figures.put(behind + "p99 ms", critical.last().millis(99));
        }
        return figures;
    }
}
