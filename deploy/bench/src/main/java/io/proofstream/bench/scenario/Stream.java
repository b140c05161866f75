package io.proofstream.bench.scenario;

import io.proofstream.bench.load.Latencies;
import io.proofstream.bench.load.OpenLoop;
import io.proofstream.bench.load.WarmUp;
import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.Stack;
import io.proofstream.testkit.stack.StreamedEvent;
import java.time.Duration;
import java.util.Optional;

/// From the moment a submission is due to the first result and to the end of its event stream: readability of 300
/// words.
public final class Stream implements Scenario {

    private static final int WORDS = 300;
    private static final int RATE = 20;

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        Caller caller = stack.caller();
        WarmUp.run(8_000, watched(caller, new Latencies(), new Latencies()));
        Latencies first = new Latencies();
        Latencies last = new Latencies();
        OpenLoop.run(RATE, Duration.ofSeconds(30), watched(caller, first, last));
        report.add(name(), "POST to first task.completed at " + RATE + "/s, p50 / p99 / max ms", first.toString());
        report.add(name(), "POST to job.finished at " + RATE + "/s, p50 / p99 / max ms", last.toString());
    }

    private static OpenLoop.Request watched(Caller caller, Latencies first, Latencies last) {
        Submissions submissions = new Submissions("stream", WORDS);
        return (number, due) -> {
            String id = caller.post("/v1/jobs", submissions.body(number, "readability"))
                    .id();
            String end = "";
            try (JobStream stream = caller.stream(id, "")) {
                for (Optional<StreamedEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
                    end = event.get().name();
                    if (end.equals("task.completed")) {
                        first.record(System.nanoTime() - due);
                    } else if (end.equals("job.finished")) {
                        last.record(System.nanoTime() - due);
                    }
                }
            }
            if (!end.equals("job.finished")) {
                throw new IllegalStateException("the stream of " + id + " ended after " + end);
            }
        };
    }
}
