package io.proofstream.bench.load;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.http.HttpLoop;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Jobs at a fixed rate whether or not earlier ones were answered: latency counts from the moment a job was due, so
/// that it contains the stalls that a closed loop would hide.
public final class OpenLoad {

    private final Contender contender;
    private final Jobs jobs;
    private final double perSecond;
    private final int count;
    private final boolean watches;
    private final Latencies accepted = new Latencies();
    private final Latencies first = new Latencies();
    private final Latencies last = new Latencies();
    private final List<String> ids = new ArrayList<>();
    private double driverShare;
    private long start;
    private int ended;

    private OpenLoad(Contender contender, Jobs jobs, double perSecond, Duration time, boolean watches) {
        this.contender = contender;
        this.jobs = jobs;
        this.perSecond = perSecond;
        this.count = (int) (perSecond * time.toMillis() / 1000);
        this.watches = watches;
    }

    /// Submits, and checks afterwards that every job has finished.
    public static OpenLoad submitting(Contender contender, Jobs jobs, double perSecond, Duration time)
            throws IOException {
        return new OpenLoad(contender, jobs, perSecond, time, false).run();
    }

    /// Submits each job and reads its event stream to its end.
    public static OpenLoad watching(Contender contender, Jobs jobs, double perSecond, Duration time)
            throws IOException {
        return new OpenLoad(contender, jobs, perSecond, time, true).run();
    }

    /// To the `202`.
    public Latencies accepted() {
        return accepted;
    }

    /// To the first event of the stream.
    public Latencies first() {
        return first;
    }

    /// To `job.finished`.
    public Latencies last() {
        return last;
    }

    public double driverShare() {
        return driverShare;
    }

    private OpenLoad run() throws IOException {
        try (HttpLoop loop = new HttpLoop(contender.port())) {
            DriverCpu driver = new DriverCpu();
            start = System.nanoTime();
            schedule(loop, 0);
            loop.run(() -> ended == count);
            driverShare = driver.percentOfACore();
        }
        return this;
    }

    private void schedule(HttpLoop loop, int number) {
        long due = start + Math.round(number * 1e9 / perSecond);
        loop.at(due, () -> {
            if (number + 1 < count) {
                schedule(loop, number + 1);
            }
            try {
                send(loop, number, due);
            } catch (IOException e) {
                loop.fail(e);
            }
        });
    }

    private void send(HttpLoop loop, int number, long due) throws IOException {
        loop.post("/v1/jobs", jobs.body(number), (status, body) -> {
            accepted.record(System.nanoTime() - due);
            jobs.check(status, body);
            String id = Jobs.id(body);
            ids.add(id);
            if (watches) {
                loop.stream("/v1/jobs/" + id + "/events", new Timed(due));
            } else {
                ended++;
            }
        });
    }

    /// Every job of the run, by id.
    public List<String> ids() {
        return ids;
    }

    private final class Timed extends Delivery.Watched {

        private final long due;
        private boolean begun;

        Timed(long due) {
            super(() -> ended++);
            this.due = due;
        }

        @Override
        public void event(String name, String data) throws IOException {
            super.event(name, data);
            long took = System.nanoTime() - due;
            if (!begun) {
                begun = true;
                first.record(took);
            }
            if (name.equals("job.finished")) {
                last.record(took);
            }
        }
    }
}
