package io.proofstream.bench.load;

import io.proofstream.bench.http.EventReader;
import io.proofstream.bench.http.HttpLoop;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/// Looks at what became of the jobs of a run. A run that lost one, finished one twice, or showed one twice, fails.
final class Delivery {

    private static final int CALLERS = 16;

    private final HttpLoop loop;
    private final List<String> ids;
    private int asked;
    private int seen;

    private Delivery(HttpLoop loop, List<String> ids) {
        this.loop = loop;
        this.ids = ids;
    }

    /// Asks for every job, and reads the whole event streams of some.
    ///
    /// @param streams of how many; they are spread over the run
    static void check(HttpLoop loop, List<String> ids, int streams) throws IOException {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new IOException("an id was given to two jobs");
        }
        new Delivery(loop, ids).readJobs();
        int step = Math.max(1, ids.size() / streams);
        List<String> some = java.util.stream.IntStream.range(0, ids.size() / step)
                .mapToObj(i -> ids.get(i * step))
                .toList();
        new Delivery(loop, some).readStreams();
    }

    private void readJobs() throws IOException {
        for (int i = 0; i < CALLERS; i++) {
            readJob();
        }
        loop.run(() -> seen == ids.size());
    }

    private void readJob() throws IOException {
        if (asked == ids.size()) {
            return;
        }
        String id = ids.get(asked++);
        loop.get("/v1/jobs/" + id, (status, body) -> {
            if (status != 200 || !body.contains("\"status\":\"completed\"") || body.contains("\"finishedAt\":null")) {
                throw new IOException("job " + id + " has not finished: " + status + " " + body);
            }
            seen++;
            readJob();
        });
    }

    private void readStreams() throws IOException {
        for (int i = 0; i < CALLERS; i++) {
            readStream();
        }
        loop.run(() -> seen == ids.size());
    }

    private void readStream() throws IOException {
        if (asked == ids.size()) {
            return;
        }
        loop.stream("/v1/jobs/" + ids.get(asked++) + "/events", new Watched(() -> {
            seen++;
            readStream();
        }));
    }

    /// Holds a stream to its contract: its one task ends once, then the job, then the stream.
    static class Watched implements EventReader.Listener {

        /// What to do when the stream has ended as it should.
        interface Ended {
            void ended() throws IOException;
        }

        private final Ended ended;
        private int taskEnds;
        private int jobEnds;

        Watched(Ended ended) {
            this.ended = ended;
        }

        @Override
        public void event(String name, String data) throws IOException {
            if (jobEnds > 0) {
                throw new IOException(name + " after job.finished");
            }
            switch (name) {
                case "task.completed" -> taskEnds++;
                case "job.finished" -> jobEnds++;
                default -> {
                    // What is on the way says nothing of the end.
                }
            }
        }

        @Override
        public void ended() throws IOException {
            if (taskEnds != 1 || jobEnds != 1) {
                throw new IOException(
                        "a stream ended after " + taskEnds + " task.completed and " + jobEnds + " job.finished");
            }
            ended.ended();
        }
    }
}
