package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.http.HttpLoop;
import io.proofstream.bench.load.ClosedLoad;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.OpenLoad;
import io.proofstream.bench.load.OpenReads;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.report.Samples;
import io.proofstream.testkit.stack.Caller;
import java.io.IOException;
import java.time.Duration;

/// Submissions of which every part is cached: all six analyses of one of fifty pages.
public final class Cached implements Benchmark {

    private static final int PAGES = 50;
    private static final int RATE = 100;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(30);
    /// What HTTP on this machine takes by itself.
    private static final String NOTHING = "/q/health/live";
    private static final int WARM_UP_JOBS = 60_000;
    /// At the rate, and not counted. The last compiler takes what has run 15,000 times; some of it runs only at this
    /// rate, where batches are of one.
    private static final Duration SETTLING = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "cached";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        try (Proofstream stack = new Proofstream()) {
            Jobs jobs = Jobs.known(PAGES);
            analyse(stack.caller(), jobs);
            try (HttpLoop loop = new HttpLoop(stack.port())) {
                ClosedLoad.of(loop, jobs, WARM_UP_JOBS, 8);
            }
            OpenLoad.submitting(stack, jobs, RATE, SETTLING);
            long local = stack.cacheHits("local");
            long shared = stack.cacheHits("shared");
            Samples medians = new Samples();
            Samples tails = new Samples();
            for (int round = 0; round < (rig.isQuick() ? 2 : ROUNDS); round++) {
                OpenLoad load = OpenLoad.submitting(stack, jobs, RATE, ROUND);
                medians.add(load.accepted().millis(50));
                tails.add(load.accepted().millis(99));
            }
            String figure = "POST to 200, all six cached, at " + RATE + "/s, ";
            report.add(name(), figure + "p50 ms", medians.toString());
            report.add(name(), figure + "p99 ms", tails.toString());
            report.add(
                    name(),
                    "hits in the API's memory / in Redis",
                    (stack.cacheHits("local") - local) + " / " + (stack.cacheHits("shared") - shared));
            report.add(
                    name(),
                    "GET " + NOTHING + " at " + RATE + "/s, which does nothing, p50 / p99 / max ms",
                    OpenReads.of(stack.port(), NOTHING, RATE, ROUND).toString());
        }
    }

    private static void analyse(Caller caller, Jobs jobs) throws IOException, InterruptedException {
        for (int page = 0; page < PAGES; page++) {
            Caller.Reply reply = caller.post("/v1/jobs", jobs.body(page), "Prefer", "wait=30");
            if (!reply.body().path("status").asText().equals("completed")) {
                throw new IOException("page " + page + " was not analysed: " + reply.body());
            }
        }
    }
}
