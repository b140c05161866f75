package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.OpenLoad;
import io.proofstream.bench.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// From the moment a submission is due to its `202`, at several rates, and the highest rate that is borne.
public final class Submit implements Benchmark {

    private static final int[] RATES = {50, 100, 300, 1_000};

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        Rounds.run(name(), rig, report, contender -> round(contender, Duration.ofSeconds(rig.isQuick() ? 5 : 10)));
        Rounds.run(
                name(),
                rig,
                report,
                contender -> Map.of("highest rate with p99 under 50 ms, jobs/s", HighestRate.of(contender)));
    }

    private static Map<String, Double> round(Contender contender, Duration time) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (int rate : RATES) {
            OpenLoad load = OpenLoad.submitting(contender, Jobs.of("noop"), rate, time);
            figures.put("POST to 202 at " + rate + "/s, p50 ms", load.accepted().millis(50));
            figures.put("POST to 202 at " + rate + "/s, p99 ms", load.accepted().millis(99));
        }
        return figures;
    }
}
