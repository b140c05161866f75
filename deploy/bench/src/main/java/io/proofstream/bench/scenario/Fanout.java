package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.http.EventReader;
import io.proofstream.bench.http.HttpLoop;
import io.proofstream.bench.load.ClosedLoad;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.Latencies;
import io.proofstream.bench.report.Report;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Many open event streams at one API process, each on a job of its own: what a stream takes of the heap, and how long
/// an event takes from the worker to its reader while all are open.
public final class Fanout implements Benchmark {

    private static final int[] STREAMS = {1_000, 5_000, 10_000};
    private static final int[] QUICK_STREAMS = {1_000};
    private static final int SLEEP_MILLIS = 10_000;
    private static final int EVENTS = 500;

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        for (int streams : rig.isQuick() ? QUICK_STREAMS : STREAMS) {
            try (Proofstream stack = new Proofstream()) {
                Flood.of(stack, Jobs.of("noop"), 20_000, 16);
                measure(stack, streams, report);
            }
        }
    }

    private void measure(Proofstream stack, int streams, Report report) throws IOException, InterruptedException {
        try (HttpLoop loop = new HttpLoop(stack.port())) {
            List<String> jobs = ClosedLoad.of(loop, Jobs.sleeping(SLEEP_MILLIS, "high"), streams, 64)
                    .ids();
            TimeUnit.SECONDS.sleep(1);
            long before = stack.apiHeapAfterCollection();
            Readers readers = new Readers();
            for (String job : jobs) {
                loop.stream("/v1/jobs/" + job + "/events", readers);
            }
            loop.run(() -> readers.begun >= streams);
            readers.allOpen = Instant.now();
            long heap = stack.apiHeapAfterCollection() - before;
            report.add(name(), streams + " streams open, heap of the API for them, MB", Long.toString(heap >> 20));
            report.add(name(), streams + " streams open, heap for each, bytes", Long.toString(heap / streams));
            loop.run(() -> readers.delays.count() >= EVENTS);
            report.add(
                    name(),
                    streams + " streams open, from a job's end at the worker to its reader, p50 / p99 / max ms",
                    readers.delays.toString());
        }
    }

    /// Every reader of a run. The worker's clock is this machine's.
    private static final class Readers implements EventReader.Listener {

        private static final String FINISHED = "\"finishedAt\":\"";

        private final Latencies delays = new Latencies();
        private Instant allOpen = Instant.MAX;
        private int begun;

        @Override
        public void event(String name, String data) {
            switch (name) {
                case "job.accepted" -> begun++;
                case "job.finished" -> time(finishedAt(data));
                default -> {
                    // What is on the way is not timed.
                }
            }
        }

        /// Of jobs that ended before the last stream was open, the history was read.
        private void time(Instant finished) {
            if (finished.isAfter(allOpen)) {
                delays.record(ChronoUnit.NANOS.between(finished, Instant.now()));
            }
        }

        private static Instant finishedAt(String data) {
            int start = data.indexOf(FINISHED) + FINISHED.length();
            return Instant.parse(data.substring(start, data.indexOf('"', start)));
        }

        @Override
        public void ended() {
            // All are read until enough of them have ended.
        }
    }
}
