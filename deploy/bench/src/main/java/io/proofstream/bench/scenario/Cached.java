package io.proofstream.bench.scenario;

import io.proofstream.bench.load.ClosedLoop;
import io.proofstream.bench.load.Latencies;
import io.proofstream.bench.load.OpenLoop;
import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.Stack;
import java.time.Duration;

/// Submissions of which every part is cached: all six analyses of one of fifty pages.
public final class Cached implements Scenario {

    private static final int WORDS = 300;
    private static final int PAGES = 50;
    private static final int RATE = 100;

    @Override
    public String name() {
        return "cached";
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        Caller caller = stack.caller();
        Submissions submissions = new Submissions("cached", WORDS);
        for (int page = 0; page < PAGES; page++) {
            Caller.Reply reply = caller.post("/v1/jobs", submissions.body(page), "Prefer", "wait=30");
            if (!reply.body().path("status").asText().equals("completed")) {
                throw new IllegalStateException("page " + page + " was not analysed: " + reply.body());
            }
        }
        ClosedLoop.run(15_000, submission(caller, submissions, new Latencies()));
        Latencies latencies = new Latencies();
        OpenLoop.run(RATE, Duration.ofSeconds(20), submission(caller, submissions, latencies));
        report.add(name(), "POST to 200, all six cached, at " + RATE + "/s, p50 / p99 / max ms", latencies.toString());
    }

    private static OpenLoop.Request submission(Caller caller, Submissions submissions, Latencies latencies) {
        return (number, due) -> {
            Caller.Reply reply = caller.post("/v1/jobs", submissions.body(number % PAGES));
            latencies.record(System.nanoTime() - due);
            if (reply.status() != 200) {
                throw new IllegalStateException("a cached submission was answered " + reply.status());
            }
        };
    }
}
