package io.proofstream.worker.engines.readability;

import static io.proofstream.worker.engines.readability.Tallies.percent;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Long sentences, when more than a quarter are long; and single sentences that nobody gets through.
final class SentenceLengthCheck implements Check {

    private static final String RULE = "readability.sentence.length";
    private static final String EXTREME_RULE = "readability.sentence.extreme-length";

    /// Twice what is long: a reader's memory for one sentence ends before.
    private static final int EXTREME = 2;

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) {
        int limit = language.longSentence();
        List<Span> places = new ArrayList<>();
        List<Finding> extreme = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (sentence.size() > limit) {
                places.add(sentence.span());
            }
            if (sentence.size() > EXTREME * limit && extreme.size() < Tallies.MOST_PLACES) {
                String message = "This sentence has " + sentence.size() + " words. Make two or three of it.";
                extreme.add(prose.finding(EXTREME_RULE, Severity.WARNING, message, sentence.span()));
            }
        }
        double ratio = Metrics.ratio(places.size(), counts.sentences());
        Band band = Band.ofExcess(ratio, 0.25, 0.30);
        String summary = percent(ratio) + " of the sentences have more than " + limit + " words"
                + (band == Band.GOOD ? ", which is fine." : ". Keep that under 25 %: split some of them.");
        List<Finding> findings = new ArrayList<>(
                Tallies.of(prose, RULE, band, summary, places, "More than " + limit + " words: split this sentence."));
        findings.addAll(extreme);
        return new Verdict(2, Verdict.between(ratio, 0.6, 0.2), findings, Map.of("longSentenceRatio", ratio));
    }
}
