package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Findings of a check on sentences or paragraphs: one on the whole text, then the places, as many as help
/// a person.
final class Tallies {

    static final int MOST_PLACES = 50;

    private Tallies() {}

    static List<Finding> of(
            Prose prose, String rule, Band band, String summary, List<Span> places, String placeMessage) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.whole(rule, band.severity(), summary));
        if (band != Band.GOOD) {
            for (Span place : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
                findings.add(prose.finding(rule, band.severity(), placeMessage, place));
            }
        }
        return findings;
    }
}
