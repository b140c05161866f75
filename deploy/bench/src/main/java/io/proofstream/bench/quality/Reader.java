package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.proofstream.testkit.stack.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Has samples analysed, a few at a time.
final class Reader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_A_TIME = 4;
    /// The first jobs wait until their language is loaded.
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    /// The result of one analysis for each sample, in order, each in the sample's language.
    List<JsonNode> results(String kind, List<Sample> samples) throws IOException, InterruptedException {
        return jobs(kind, samples, true).stream()
                .map(job -> job.path("tasks").path(0))
                .map(task -> resultOf(kind, task))
                .toList();
    }

    /// The language that is detected in each sample.
    List<String> languages(List<Sample> samples) throws IOException, InterruptedException {
        return jobs("structure", samples, false).stream()
                .map(job -> job.path("language").asText())
                .toList();
    }

    private static JsonNode resultOf(String kind, JsonNode task) {
        if (!task.has("result")) {
            throw new IllegalStateException(kind + " came to nothing: " + task);
        }
        return task.path("result");
    }

    private List<JsonNode> jobs(String kind, List<Sample> samples, boolean languageKnown)
            throws IOException, InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<JsonNode>> jobs = new ArrayList<>();
            for (Sample sample : samples) {
                jobs.add(callers.submit(() -> job(kind, sample, languageKnown)));
            }
            List<JsonNode> finished = new ArrayList<>();
            for (Future<JsonNode> job : jobs) {
                finished.add(job.get());
            }
            return finished;
        } catch (ExecutionException e) {
            throw new IOException("a sample was not analysed", e.getCause());
        }
    }

    private JsonNode job(String kind, Sample sample, boolean languageKnown) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("content").put("text", sample.text()).put("format", sample.format());
        body.putArray("tasks").add(kind);
        if (languageKnown) {
            body.put("language", sample.language());
        }
        long until = System.nanoTime() + PATIENCE_NANOS;
        Caller.Reply reply = caller.post("/v1/jobs", body.toString(), "Prefer", "wait=30");
        while (reply.status() == 202 && System.nanoTime() < until) {
            // What was submitted is being worked on; to submit it again joins that work, and waits for it.
            reply = caller.post("/v1/jobs", body.toString(), "Prefer", "wait=30");
        }
        if (reply.status() != 200) {
            throw new IOException("not finished in time: " + reply.body());
        }
        return reply.body();
    }
}
