package io.proofstream.bench.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.bench.load.ClosedLoop;
import io.proofstream.bench.load.Prose;
import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.Stack;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The engines at work, as the tasks of finished jobs tell it: English pages of 500 words of which no two are alike,
/// one at a time, then 1,000 of them as fast as they go, then half a megabyte.
public final class Analyses implements Scenario {

    private static final String[] KINDS = {"readability", "seo", "structure", "tone", "sentiment", "grammar"};
    private static final int WORDS = 500;
    private static final int WARMED_BY = 300;
    private static final int PAGES = 40;
    private static final int MANY = 1_000;
    private static final int LONG = 500_000;

    private long seed = System.currentTimeMillis() * 10_000;

    @Override
    public String name() {
        return "analyses";
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        Caller caller = stack.caller();
        ClosedLoop.run(WARMED_BY, (number, due) -> finished(caller, page(), KINDS));
        for (String kind : KINDS) {
            alone(caller, report, kind);
        }
        together(caller, report, "readability, seo and structure", "readability", "seo", "structure");
        together(caller, report, "tone and sentiment", "tone", "sentiment");
        together(caller, report, "all six", KINDS);
        firstAnswer(caller, report);
        many(caller, report);
        for (String kind : KINDS) {
            long millis = workOf(finished(caller, text(LONG / 5).substring(0, LONG), kind));
            report.add(name(), kind + " of " + LONG / 1_000 + " KB, s", seconds(millis));
        }
    }

    private void alone(Caller caller, Report report, String kind) throws Exception {
        long[] millis = new long[PAGES];
        for (int i = 0; i < PAGES; i++) {
            millis[i] = workOf(finished(caller, page(), kind));
        }
        report.add(name(), kind + " of " + WORDS + " words, p50 / p90 / max ms", percentiles(millis));
    }

    /// From the moment a worker took the first task to the moment the last was answered.
    private void together(Caller caller, Report report, String what, String... kinds) throws Exception {
        long[] millis = new long[PAGES];
        for (int i = 0; i < PAGES; i++) {
            JsonNode job = finished(caller, page(), kinds);
            Instant start = Instant.MAX;
            Instant end = Instant.MIN;
            for (JsonNode task : job.path("tasks")) {
                Instant started = Instant.parse(task.path("startedAt").asText());
                Instant finished = Instant.parse(task.path("finishedAt").asText());
                start = started.isBefore(start) ? started : start;
                end = finished.isAfter(end) ? finished : end;
            }
            millis[i] = start.until(end).toMillis();
        }
        report.add(
                name(),
                what + " of " + WORDS + " words, first start to last answer, p50 / p90 / max ms",
                percentiles(millis));
    }

    /// As a caller meets it: submitted, and read on the job's stream.
    private void firstAnswer(Caller caller, Report report) throws Exception {
        long[] millis = new long[PAGES];
        for (int i = 0; i < PAGES; i++) {
            String body = Submissions.body(page(), "readability");
            long posted = System.nanoTime();
            try (JobStream events = caller.stream(caller.post("/v1/jobs", body).id(), "")) {
                while (!events.next().orElseThrow().name().equals("task.completed")) {
                    // What comes before is no answer yet.
                }
            }
            millis[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - posted);
        }
        report.add(
                name(),
                "POST of " + WORDS + " words to task.completed of readability on its stream, p50 / p90 / max ms",
                percentiles(millis));
    }

    private void many(Caller caller, Report report) throws Exception {
        long start = System.nanoTime();
        ClosedLoop.run(MANY, (number, due) -> finished(caller, page(), KINDS));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        report.add(name(), MANY + " pages of " + WORDS + " words, all six, eight callers, s", seconds(millis));
    }

    private String page() {
        return text(WORDS);
    }

    private synchronized String text(int words) {
        return new Prose(seed++).words(words);
    }

    private static JsonNode finished(Caller caller, String text, String... kinds) throws Exception {
        Caller.Reply reply = caller.post("/v1/jobs", Submissions.body(text, kinds), "Prefer", "wait=30");
        while (reply.body().path("finishedAt").isNull()) {
            // The first pages wait for languages and the model to be loaded.
            reply = ended(caller, reply.id());
        }
        if (!reply.body().path("status").asText().equals("completed")) {
            throw new IllegalStateException("a page was not analysed: " + reply.body());
        }
        return reply.body();
    }

    private static Caller.Reply ended(Caller caller, String id) throws Exception {
        try (JobStream events = caller.stream(id, "")) {
            while (events.next().isPresent()) {
                // The stream ends when the job has.
            }
        }
        return caller.get("/v1/jobs/" + id);
    }

    private static long workOf(JsonNode job) {
        return job.path("tasks").path(0).path("durationMs").asLong();
    }

    private static String percentiles(long[] millis) {
        long[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] + " / " + sorted[sorted.length * 9 / 10] + " / " + sorted[sorted.length - 1];
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1e3);
    }
}
