package io.proofstream.bench.load;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.http.HttpLoop;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// As much as fits: a number of callers that send the next job when the last was accepted, until so many were. Ends
/// when all have finished, and every one was looked at: each finished once, none is missing.
public final class Flood {

    private static final Duration FINISHED_WITHIN = Duration.ofMinutes(2);
    private static final int STREAMS_READ = 500;

    private final Contender contender;
    private final Jobs jobs;
    private final int count;
    private final int callers;

    private Flood(Contender contender, Jobs jobs, int count, int callers) {
        this.contender = contender;
        this.jobs = jobs;
        this.count = count;
        this.callers = callers;
    }

    /// @return figures by what they say
    public static Map<String, Double> of(Contender contender, Jobs jobs, int count, int callers)
            throws IOException, InterruptedException {
        return new Flood(contender, jobs, count, callers).run();
    }

    private Map<String, Double> run() throws IOException, InterruptedException {
        try (HttpLoop loop = new HttpLoop(contender.port())) {
            long finishedBefore = contender.finished();
            Map<String, Long> keptBefore = contender.kept();
            Map<String, Duration> cpuBefore = contender.cpu();
            DriverCpu driver = new DriverCpu();
            long began = System.nanoTime();
            ClosedLoad load = ClosedLoad.of(loop, jobs, count, callers);
            double accepted = (System.nanoTime() - began) / 1e9;
            double driverShare = driver.percentOfACore();
            awaitFinished(finishedBefore + count);
            double finished = (System.nanoTime() - began) / 1e9;
            Map<String, Duration> cpu = contender.cpu();
            Map<String, Long> kept = contender.kept();
            Delivery.check(loop, load.ids(), STREAMS_READ);

            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("accepted/s", count / accepted);
            figures.put("finished/s", count / finished);
            figures.put("CPU of all its processes, ms/job", perJob(total(cpu).minus(total(cpuBefore))));
            cpuBefore.forEach((process, before) -> figures.put(
                    "CPU of " + process + ", ms/job",
                    perJob(cpu.getOrDefault(process, before).minus(before))));
            keptBefore.forEach((where, before) ->
                    figures.put(where + ", bytes/job", (kept.getOrDefault(where, 0L) - before) / (double) count));
            figures.put("driver's own CPU, % of a core", driverShare);
            return figures;
        }
    }

    private double perJob(Duration cpu) {
        return (double) cpu.toMillis() / count;
    }

    private static Duration total(Map<String, Duration> cpu) {
        return cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private void awaitFinished(long all) throws IOException, InterruptedException {
        long until = System.nanoTime() + FINISHED_WITHIN.toNanos();
        for (long finished = contender.finished(); finished < all; finished = contender.finished()) {
            if (System.nanoTime() > until) {
                throw new IOException((all - finished) + " of " + count + " jobs have not finished");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
