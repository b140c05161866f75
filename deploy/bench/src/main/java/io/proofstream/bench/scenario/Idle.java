package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.report.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What the side that is not being measured takes meanwhile.
final class Idle {

    private static final Duration TIME = Duration.ofSeconds(5);

    private Idle() {}

    static void measure(List<Contender> contenders, Report report) throws InterruptedException {
        List<Duration> before = contenders.stream().map(Contender::totalCpu).toList();
        TimeUnit.NANOSECONDS.sleep(TIME.toNanos());
        List<Samples> shares = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            shares.add(Samples.of(
                    100.0 * contenders.get(i).totalCpu().minus(before.get(i)).toMillis() / TIME.toMillis()));
        }
        Rounds.add(report, "idle", "CPU of all processes after a flood, % of a core", shares);
    }
}
