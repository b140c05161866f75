package io.proofstream.bench.scenario;

import io.proofstream.bench.load.Latencies;
import io.proofstream.bench.load.OpenLoop;
import io.proofstream.bench.load.WarmUp;
import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.Stack;
import java.time.Duration;

/// From the moment a submission is due to its `202`: readability of 300 words, none of it cached.
public final class Submit implements Scenario {

    private static final int WORDS = 300;

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        Caller caller = stack.caller();
        warmUp(caller);
        for (int rate : new int[] {50, 100, 300}) {
            Latencies latencies = new Latencies();
            OpenLoop.run(rate, Duration.ofSeconds(20), submission(caller, "submit at " + rate, latencies));
            report.add(name(), "POST to 202 at " + rate + "/s, p50 / p99 / max ms", latencies.toString());
        }
    }

    /// Waits for each job, so that no backlog is left for the worker to do while the submissions are measured.
    private static void warmUp(Caller caller) throws Exception {
        Submissions submissions = new Submissions("warm-up", WORDS);
        WarmUp.run(10_000, (number, due) -> {
            Caller.Reply reply = caller.post("/v1/jobs", submissions.body(number, "readability"), "Prefer", "wait=30");
            if (reply.status() != 200) {
                throw new IllegalStateException("a job did not finish: " + reply.status() + ", " + reply.body());
            }
        });
    }

    private static OpenLoop.Request submission(Caller caller, String run, Latencies latencies) {
        Submissions submissions = new Submissions(run, WORDS);
        return (number, due) -> {
            Caller.Reply reply = caller.post("/v1/jobs", submissions.body(number, "readability"));
            latencies.record(System.nanoTime() - due);
            if (reply.status() != 202) {
                throw new IllegalStateException("a submission was answered " + reply.status() + ": " + reply.body());
            }
        };
    }
}
