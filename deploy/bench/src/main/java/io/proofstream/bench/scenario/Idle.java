package io.proofstream.bench.scenario;

import com.sun.management.OperatingSystemMXBean;
import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.report.Samples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A machine that has nothing to do: what it takes all the same, and the wait for it.
final class Idle {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final double AT_REST = 0.1;
    private static final Duration AT_REST_WITHIN = Duration.ofMinutes(3);

    private Idle() {}

    /// Returns when the machine was at rest for a second: a worker that has just started loads its languages in the
    /// background for a while.
    static void await() throws InterruptedException, IOException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long until = System.nanoTime() + AT_REST_WITHIN.toNanos();
        // The load since the call before.
        for (double load = 1; load > AT_REST; load = machine.getCpuLoad()) {
            if (System.nanoTime() > until) {
                throw new IOException("the machine does not come to rest");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /// What the side that is not being measured takes meanwhile.
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
