package io.proofstream.bench.load;

import io.proofstream.bench.http.HttpLoop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A number of callers that send the next job when the last was accepted.
public final class ClosedLoad {

    private final HttpLoop loop;
    private final Jobs jobs;
    private final int count;
    private final List<String> ids;
    private final long[] acceptedAt;
    private int sent;

    private ClosedLoad(HttpLoop loop, Jobs jobs, int count) {
        this.loop = loop;
        this.jobs = jobs;
        this.count = count;
        this.ids = new ArrayList<>(count);
        this.acceptedAt = new long[count];
    }

    /// Sends so many jobs, and returns when all were accepted.
    public static ClosedLoad of(HttpLoop loop, Jobs jobs, int count, int callers) throws IOException {
        ClosedLoad load = new ClosedLoad(loop, jobs, count);
        for (int i = 0; i < callers; i++) {
            load.submit();
        }
        loop.run(() -> load.ids.size() == count);
        return load;
    }

    /// The jobs, in the order in which they were accepted.
    public List<String> ids() {
        return ids;
    }

    /// Jobs accepted per second between the first `from` and the first `to`.
    public double rate(int from, int to) {
        return (to - from) / ((acceptedAt[to - 1] - acceptedAt[from]) / 1e9);
    }

    private void submit() throws IOException {
        if (sent == count) {
            return;
        }
        loop.post("/v1/jobs", jobs.body(sent++), (status, body) -> {
            jobs.check(status, body);
            acceptedAt[ids.size()] = System.nanoTime();
            ids.add(Jobs.id(body));
            submit();
        });
    }
}
