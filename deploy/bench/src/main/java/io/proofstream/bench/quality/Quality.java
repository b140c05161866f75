package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.scenario.Benchmark;
import io.proofstream.bench.scenario.Rig;
import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// How often the analyses agree with people, on sets that were written for it and on published ones. What engines were
/// tuned on has rows of its own, which say so.
public final class Quality implements Benchmark {

    private static final int SHORT = 50;
    private static final double OFFENSIVE_FROM = 0.5;
    private static final Map<String, Map<String, Double>> PUBLISHED_BARS =
            Map.of("product", Map.of("en", 0.84), "film", Map.of("en", 0.80));
    private static final Map<String, Double> ADDRESS_BARS =
            Map.of("nl", 0.95, "fr", 0.95, "de", 0.85, "es", 0.65, "it", 0.65);

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public void run(Rig rig, Report report) throws Exception {
        try (Stack stack = Stack.startWithDiagnostics()) {
            measure(new Reader(stack.caller()), rig.reviews(), new Findings(report));
        }
    }

    private static void measure(Reader reader, Path reviews, Findings findings) throws Exception {
        sentiment("product", Map.of("en", 0.84, "nl", 0.77), reader, findings);
        sentiment("film", Map.of("en", 0.80, "nl", 0.77), reader, findings);
        sentiment("film-hard", Map.of(), reader, findings);
        for (PublishedReviews published : PublishedReviews.ALL) {
            sentiment(
                    "published " + published.about(),
                    published.samples(reviews),
                    PUBLISHED_BARS.getOrDefault(published.about(), Map.of()),
                    reader,
                    findings);
        }
        address(reader, findings);
        offensive(reader, findings);
        language(reader, findings);
        sentenceSplit(reader, findings);
        ReadingEase.measure(reader, findings);
        Bands.measure(reader, findings);
        grammar("grammar", reader, findings);
        grammar("grammar-learners", reader, findings);
        findings.conclude();
    }

    private static void sentiment(String about, Map<String, Double> bars, Reader reader, Findings findings)
            throws Exception {
        sentiment(about, Sample.of("sentiment-" + about), bars, reader, findings);
    }

    private static void sentiment(
            String about, List<Sample> samples, Map<String, Double> bars, Reader reader, Findings findings)
            throws Exception {
        Map<String, Labels> labels = labels(
                samples,
                "sentiment",
                reader,
                result -> result.path("metrics").path("polarity").asDouble() > 0 ? "positive" : "negative");
        labels.forEach((of, counted) -> accuracy("sentiment of " + about + " reviews", bars, of, counted, findings));
    }

    private static void address(Reader reader, Findings findings) throws Exception {
        labels(
                        Sample.of("address"),
                        "tone",
                        reader,
                        result -> result.path("metrics").path("address").asText())
                .forEach((of, counted) -> accuracy("form of address", ADDRESS_BARS, of, counted, findings));
    }

    private static void offensive(Reader reader, Findings findings) throws Exception {
        Map<String, Labels> labels = labels(
                Sample.of("offensive"),
                "tone",
                reader,
                result ->
                        result.path("metrics").path("offensive").asDouble() >= OFFENSIVE_FROM ? "offensive" : "clean");
        labels.forEach((of, counted) -> {
            String figure = "offensive language, " + of + ", macro F1";
            if (of.equals("en")) {
                findings.atLeast(0.70, figure, counted.macroF1(), counted.macroF1WithInterval());
            } else {
                findings.add(figure, counted.macroF1WithInterval());
            }
        });
    }

    private static void language(Reader reader, Findings findings) throws Exception {
        List<Sample> whole = Sample.of("language");
        List<Sample> brief = whole.stream()
                .map(sample -> sample.withText(
                        sample.text().substring(0, Math.min(SHORT, sample.text().length()))))
                .toList();
        language("whole sentences", 0.99, whole, reader, findings);
        language("50 characters", 0.98, brief, reader, findings);
    }

    private static void language(String of, double bar, List<Sample> samples, Reader reader, Findings findings)
            throws IOException, InterruptedException {
        List<String> told = reader.languages(samples);
        Labels all = new Labels();
        TreeSet<String> misses = new TreeSet<>();
        for (int i = 0; i < samples.size(); i++) {
            String expected = samples.get(i).language();
            all.add(expected, told.get(i));
            if (!expected.equals(told.get(i))) {
                misses.add(expected + " taken for " + told.get(i));
            }
        }
        findings.atLeast(bar, "language detection, " + of, all.accuracy());
        if (!misses.isEmpty()) {
            findings.add("language detection, " + of + ", misses", String.join(", ", misses));
        }
    }

    private static void sentenceSplit(Reader reader, Findings findings) throws Exception {
        List<Sample> samples = Sample.of("sentences");
        List<JsonNode> results = reader.results(
                "sentiment",
                samples.stream()
                        .map(sample -> sample.withText(String.join(" ", SentenceSplit.parts(sample.text()))))
                        .toList());
        Map<String, SentenceSplit> splits = new TreeMap<>();
        for (int i = 0; i < samples.size(); i++) {
            splits.computeIfAbsent(of(samples.get(i)), of -> new SentenceSplit())
                    .add(
                            SentenceSplit.parts(samples.get(i).text()),
                            results.get(i).path("metrics").path("sentences"));
        }
        splits.forEach((of, split) -> findings.atLeast(
                0.94,
                "sentence split, " + of + ", F1",
                split.f1(),
                "%s (n = %d)".formatted(Findings.two(split.f1()), split.sentences())));
    }

    private static void grammar(String set, Reader reader, Findings findings) throws Exception {
        List<Sample> samples = Sample.of(set);
        List<JsonNode> results = reader.results("grammar", samples);
        Map<String, GrammarTally> tallies = new TreeMap<>();
        for (int i = 0; i < samples.size(); i++) {
            tallies.computeIfAbsent(of(samples.get(i)), of -> new GrammarTally())
                    .add(samples.get(i), results.get(i));
        }
        tallies.forEach((of, tally) -> {
            findings.atLeast(0.70, set + ", " + of + ", flagged of what needs an edit", tally.flaggedOfWrong());
            findings.under(0.15, set + ", " + of + ", flagged of what is right", tally.flaggedOfRight());
            tally.weakest().ifPresent(kinds -> findings.add(set + ", " + of + ", flagged least", kinds));
        });
    }

    /// The labels that an analysis gives to samples, by language and part.
    private static Map<String, Labels> labels(
            List<Sample> samples, String kind, Reader reader, Function<JsonNode, String> predicted) throws Exception {
        List<JsonNode> results = reader.results(kind, samples);
        Map<String, Labels> labels = new TreeMap<>();
        for (int i = 0; i < samples.size(); i++) {
            labels.computeIfAbsent(of(samples.get(i)), of -> new Labels())
                    .add(samples.get(i).label(), predicted.apply(results.get(i)));
        }
        return labels;
    }

    private static void accuracy(
            String measure, Map<String, Double> bars, String of, Labels labels, Findings findings) {
        String figure = measure + ", " + of + ", accuracy";
        Double bar = bars.get(of);
        if (bar == null) {
            findings.add(figure, labels.accuracy().toString());
        } else {
            findings.atLeast(bar, figure, labels.accuracy());
        }
    }

    private static String of(Sample sample) {
        return sample.language() + (sample.part() == Sample.Part.TUNE ? " (tuned on)" : "");
    }
}
