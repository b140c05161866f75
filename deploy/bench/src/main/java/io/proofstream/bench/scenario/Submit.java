package io.proofstream.bench.scenario;

import io.proofstream.bench.load.Latencies;
import io.proofstream.bench.load.OpenLoop;
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
        run(caller, 200, Duration.ofSeconds(20));
        for (int rate : new int[] {50, 100, 300}) {
            Latencies latencies = run(caller, rate, Duration.ofSeconds(20));
            report.add(name(), "POST to 202 at " + rate + "/s, p50 / p99 / max ms", latencies.toString());
        }
    }

    private static Latencies run(Caller caller, int rate, Duration time) throws Exception {
        Submissions submissions = new Submissions("submit at " + rate, WORDS);
        Latencies latencies = new Latencies();
        OpenLoop.run(rate, time, (number, due) -> {
            Caller.Reply reply = caller.post("/v1/jobs", submissions.body(number, "readability"));
            latencies.record(System.nanoTime() - due);
            if (reply.status() != 202) {
                throw new IllegalStateException("a submission was answered " + reply.status() + ": " + reply.body());
            }
        });
        return latencies;
    }
}
