package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The reading ease of whole texts, against what two independent programs said of them once: a sample's label holds
/// their two figures.
final class ReadingEase {

    /// How far from either of them a text may be.
    private static final double BAR = 8;

    private ReadingEase() {}

    static void measure(Reader reader, Findings findings) throws Exception {
        List<Sample> samples = Sample.of("reading-ease");
        List<JsonNode> results = reader.results("readability", samples);
        Map<String, DoubleSummaryStatistics> differences = new TreeMap<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            double own =
                    results.get(i).path("metrics").path("fleschReadingEase").asDouble(Double.NaN);
            DoubleSummaryStatistics of =
                    differences.computeIfAbsent(sample.language(), language -> new DoubleSummaryStatistics());
            for (String theirs : sample.label().split(" ", -1)) {
                of.accept(Math.abs(own - Double.parseDouble(theirs)));
            }
        }
        differences.forEach((language, of) -> findings.atMost(
                BAR,
                "reading ease, " + language + ", furthest from two other programs",
                of.getMax(),
                String.format(
                        Locale.ROOT,
                        "%.1f points; mean %.1f (n = %d)",
                        of.getMax(),
                        of.getAverage(),
                        of.getCount() / 2)));
    }
}
