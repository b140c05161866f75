package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.scenario.Scenario;
import io.proofstream.testkit.stack.Stack;
import java.util.Locale;

/// How often the analyses agree with people, on sets that were written for it and that no engine was tuned on.
public final class Quality implements Scenario {

    private static final int SHORT = 50;
    private static final double OFFENSIVE_FROM = 0.5;

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        Reader reader = new Reader(stack.caller());
        sentiment("sentiment of product reviews", "sentiment-product", reader, report);
        sentiment("sentiment of film reviews", "sentiment-film", reader, report);
        address(reader, report);
        offensive(reader, report);
        language(reader, report);
        sentenceSplit(reader, report);
        grammar(reader, report);
    }

    private static void sentiment(String measure, String set, Reader reader, Report report) throws Exception {
        Labels labels = new Labels();
        for (Sample sample : Sample.measured(set)) {
            double polarity = reader.result("sentiment", sample.language(), sample.text())
                    .path("metrics")
                    .path("polarity")
                    .asDouble();
            labels.add(sample, polarity > 0 ? "positive" : "negative");
        }
        labels.reportAccuracy(measure + ", two classes", report);
    }

    private static void address(Reader reader, Report report) throws Exception {
        Labels labels = new Labels();
        for (Sample sample : Sample.measured("address")) {
            labels.add(sample, metric(reader, "tone", "address", sample).asText());
        }
        labels.reportAccuracy("form of address", report);
    }

    private static void offensive(Reader reader, Report report) throws Exception {
        Labels labels = new Labels();
        for (Sample sample : Sample.measured("offensive")) {
            double offensive = metric(reader, "tone", "offensive", sample).asDouble();
            labels.add(sample, offensive >= OFFENSIVE_FROM ? "offensive" : "clean");
        }
        labels.reportAccuracy("offensive language", report);
        report.add("quality", "offensive language, en, macro F1", two(labels.macroF1()));
    }

    private static void language(Reader reader, Report report) throws Exception {
        Labels whole = new Labels();
        Labels brief = new Labels();
        for (Sample sample : Sample.measured("language")) {
            String text = sample.text();
            whole.add(sample, reader.language(text));
            brief.add(sample, reader.language(text.substring(0, Math.min(SHORT, text.length()))));
        }
        whole.reportAccuracy("language detection, whole sentences", report);
        brief.reportAccuracy("language detection, 50 characters", report);
    }

    private static void sentenceSplit(Reader reader, Report report) throws Exception {
        for (String language : new String[] {"en", "nl"}) {
            SentenceSplit split = new SentenceSplit();
            for (Sample sample : Sample.measured("sentences")) {
                if (sample.language().equals(language)) {
                    String[] parts = sample.text().split("\\|");
                    JsonNode result = reader.result("sentiment", language, String.join(" ", parts));
                    split.add(parts, result.path("metrics").path("sentences"));
                }
            }
            report.add(
                    "quality", "sentence split, " + language + ", F1 (n = " + split.sentences() + ")", two(split.f1()));
        }
    }

    private static void grammar(Reader reader, Report report) throws Exception {
        int[] flagged = new int[2];
        int[] total = new int[2];
        for (Sample sample : Sample.measured("grammar")) {
            int side = sample.label().equals("wrong") ? 0 : 1;
            flagged[side] += metric(reader, "grammar", "errors", sample).asInt() > 0 ? 1 : 0;
            total[side]++;
        }
        report.add("quality", "grammar, en, flagged of what needs an edit", new Share(flagged[0], total[0]).toString());
        report.add("quality", "grammar, en, flagged of what is right", new Share(flagged[1], total[1]).toString());
    }

    private static JsonNode metric(Reader reader, String kind, String metric, Sample sample) throws Exception {
        return reader.result(kind, sample.language(), sample.text())
                .path("metrics")
                .path(metric);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
