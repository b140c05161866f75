package io.proofstream.worker.engines.readability;

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
                String message = prose.say(ReadabilityMessage.SENTENCE_EXTREME, sentence.size());
                extreme.add(prose.finding(EXTREME_RULE, Severity.WARNING, message, sentence.span()));
            }
        }
        double ratio = Metrics.ratio(places.size(), counts.sentences());
        Band band = Band.ofExcess(ratio, 0.25, 0.30);
        String summary = prose.say(
                band == Band.GOOD ? ReadabilityMessage.SENTENCES_FINE : ReadabilityMessage.SENTENCES_LONG,
                100 * ratio,
                limit);
        List<Finding> findings = new ArrayList<>(
                Tallies.of(prose, RULE, band, summary, places, prose.say(ReadabilityMessage.SENTENCE_LONG, limit)));
        findings.addAll(extreme);
        return new Verdict(2, Verdict.between(ratio, 0.6, 0.2), findings, Map.of("longSentenceRatio", ratio));
    }
}
