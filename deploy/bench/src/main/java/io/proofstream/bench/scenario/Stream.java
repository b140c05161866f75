package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.OpenLoad;
import io.proofstream.bench.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// From the moment a submission is due to the first and to the last event of its stream; every stream is read to its
/// end and held to its contract. At light load, and at half of the highest rate that both sides bear.
public final class Stream implements Benchmark {

    private static final int LIGHT = 20;
    /// The rig's warm-up reads few streams, and at light load reading them would never become warm.
    private static final int WARM_UP_RATE = 300;

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        Duration time = Duration.ofSeconds(rig.isQuick() ? 10 : 20);
        for (Contender contender : rig.contenders(report)) {
            OpenLoad.watching(contender, Jobs.of("noop"), WARM_UP_RATE, time.multipliedBy(3));
        }
        Rounds.run(name(), rig, report, contender -> round(contender, LIGHT, time));
        int half = (int) Math.max(LIGHT, highestOfBoth(rig, report) / 2);
        Rounds.run(name(), rig, report, contender -> round(contender, half, time));
    }

    /// The highest rate of submissions that every side bears.
    private static double highestOfBoth(Rig rig, Report report) throws IOException, InterruptedException {
        double highest = Double.MAX_VALUE;
        for (Contender contender : rig.contenders(report)) {
            highest = Math.min(highest, HighestRate.of(contender));
        }
        return highest;
    }

    private static Map<String, Double> round(Contender contender, int rate, Duration time) throws IOException {
        OpenLoad load = OpenLoad.watching(contender, Jobs.of("noop"), rate, time);
        Map<String, Double> figures = new LinkedHashMap<>();
        String at = " at " + rate + "/s, ";
        figures.put("POST to 202" + at + "p50 ms", load.accepted().millis(50));
        figures.put("POST to 202" + at + "p99 ms", load.accepted().millis(99));
        figures.put("POST to first event" + at + "p50 ms", load.first().millis(50));
        figures.put("POST to first event" + at + "p99 ms", load.first().millis(99));
        figures.put("POST to last event" + at + "p50 ms", load.last().millis(50));
        figures.put("POST to last event" + at + "p99 ms", load.last().millis(99));
        figures.put("driver's own CPU" + at + "% of a core", load.driverShare());
        return figures;
    }
}
