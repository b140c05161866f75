package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import java.util.List;
import java.util.Map;

/// Sentences that say how they go with the others. Texts under 200 words need no such signs.
final class TransitionsCheck implements Check {

    private static final String RULE = "readability.transitions.ratio";
    private static final int WORDS = 200;

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) throws InterruptedException {
        if (!language.isKnown()) {
            return Verdict.NOT_APPLICABLE;
        }
        int tied = 0;
        for (Sentence sentence : prose.sentences()) {
            Interruption.check();
            tied += language.transitions().anyIn(sentence.words()) ? 1 : 0;
        }
        double ratio = Metrics.ratio(tied, counts.sentences());
        Map<String, Object> metrics = Map.of("transitionRatio", ratio);
        if (prose.words() < WORDS) {
            String summary = prose.say(ReadabilityMessage.TRANSITIONS_NEEDLESS, WORDS);
            return new Verdict(0, 0, List.of(Finding.whole(RULE, Band.GOOD.severity(), summary)), metrics);
        }
        Band band = Band.ofLack(ratio, 0.20, 0.30);
        String summary = prose.say(
                band == Band.GOOD ? ReadabilityMessage.TRANSITIONS_FINE : ReadabilityMessage.TRANSITIONS_FEW,
                100 * ratio);
        return new Verdict(
                1, Verdict.between(ratio, 0.05, 0.32), List.of(Finding.whole(RULE, band.severity(), summary)), metrics);
    }
}
