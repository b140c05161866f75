package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The bands of readability and SEO (good, could be better, poor) against those that follow from the thresholds that
/// the
/// best-known WordPress plugin publishes, on pages whose counts are known because they were put together by count. A
/// sample's label says which band a rule must be in: `readability.voice.passive=good`, and more of these.
final class Bands {

    private static final double BAR = 0.80;
    /// From best to worst; a rule is in the band of its worst finding.
    private static final List<String> SEVERITIES = List.of("good", "suggestion", "warning", "error");

    private Bands() {}

    static void measure(Reader reader, Findings findings) throws IOException, InterruptedException {
        List<Sample> pages = Sample.of("bands");
        for (String kind : List.of("readability", "seo")) {
            List<JsonNode> results = reader.results(kind, pages);
            Map<String, Labels> byLanguage = new TreeMap<>();
            for (int i = 0; i < pages.size(); i++) {
                Labels labels = byLanguage.computeIfAbsent(pages.get(i).language(), language -> new Labels());
                for (String expected : pages.get(i).label().split(" ", -1)) {
                    String[] parts = expected.split("=", 2);
                    if (parts[0].startsWith(kind + ".")) {
                        labels.add(parts[1], band(parts[0], results.get(i)));
                    }
                }
            }
            byLanguage.forEach((language, labels) ->
                    findings.atLeast(BAR, "bands of " + kind + ", " + language, labels.accuracy()));
        }
    }

    private static String band(String rule, JsonNode result) {
        int worst = -1;
        for (JsonNode finding : result.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                worst = Math.max(
                        worst, SEVERITIES.indexOf(finding.path("severity").asText()));
            }
        }
        return worst < 0 ? "absent" : SEVERITIES.get(worst);
    }
}
