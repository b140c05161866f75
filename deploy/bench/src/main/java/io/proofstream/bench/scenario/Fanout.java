package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Proofstream;
import io.proofstream.bench.http.EventReader;
import io.proofstream.bench.http.HttpLoop;
import io.proofstream.bench.load.ClosedLoad;
import io.proofstream.bench.load.Flood;
import io.proofstream.bench.load.Jobs;
import io.proofstream.bench.load.OpenLoad;
import io.proofstream.bench.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Many open event streams at one API process, each on a job of its own that waits: what a stream takes of the heap,
/// and how long other jobs take, from POST to last event, while all are open.
public final class Fanout implements Benchmark {

    private static final int[] STREAMS = {0, 1_000, 5_000, 10_000};
    private static final int[] QUICK_STREAMS = {0, 1_000};
    private static final int SLEEP_MILLIS = 60_000;
    private static final int WARM_UP_JOBS = 60_000;
    private static final int RATE = 20;
    private static final Duration TIME = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        try (Proofstream stack = new Proofstream()) {
            Flood.of(stack, Jobs.of("noop"), WARM_UP_JOBS, 16);
            int open = 0;
            try (HttpLoop loop = new HttpLoop(stack.port())) {
                long before = stack.apiHeapAfterCollection();
                Readers readers = new Readers();
                for (int streams : rig.isQuick() ? QUICK_STREAMS : STREAMS) {
                    open(loop, readers, streams - open, streams);
                    open = streams;
                    heap(stack, streams, before, report);
                    delay(stack, streams, report);
                }
            }
        }
    }

    private static void open(HttpLoop loop, Readers readers, int more, int all) throws IOException {
        List<String> jobs = ClosedLoad.of(loop, Jobs.sleeping(SLEEP_MILLIS, "low"), more, 64)
                .ids();
        for (String job : jobs) {
            loop.stream("/v1/jobs/" + job + "/events", readers);
        }
        loop.run(() -> readers.begun >= all);
    }

    private void heap(Proofstream stack, int streams, long before, Report report)
            throws IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        long heap = stack.apiHeapAfterCollection() - before;
        if (streams > 0) {
            report.add(name(), streams + " streams open, heap of the API for them, MB", Long.toString(heap >> 20));
            report.add(name(), streams + " streams open, heap for each, bytes", Long.toString(heap / streams));
        }
    }

    private void delay(Proofstream stack, int streams, Report report) throws IOException {
        OpenLoad others = OpenLoad.watching(stack, Jobs.of("noop", "critical"), RATE, TIME);
        report.add(
                name(),
                streams + " streams open, another job's POST to last event, p50 / p99 / max ms",
                others.last().toString());
    }

    /// Every reader of a run.
    private static final class Readers implements EventReader.Listener {

        private int begun;

        @Override
        public void event(String name, String data) {
            if (name.equals("job.accepted")) {
                begun++;
            }
        }

        @Override
        public void ended() {
            // A few jobs end while others are measured.
        }
    }
}
