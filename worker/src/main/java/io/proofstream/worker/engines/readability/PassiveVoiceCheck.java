package io.proofstream.worker.engines.readability;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sentences in the passive voice, when more than a tenth are.
final class PassiveVoiceCheck implements Check {

    private static final String RULE = "readability.voice.passive";

    /// No clause is longer; also bounds the work on a text without punctuation.
    private static final int LONGEST_CLAUSE = 60;

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) throws InterruptedException {
        if (!language.isKnown()) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Span> places = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            Interruption.check();
            if (isPassive(sentence, prose.document().text(), language.passives())) {
                places.add(sentence.span());
            }
        }
        double ratio = Metrics.ratio(places.size(), counts.sentences());
        Band band = Band.ofExcess(ratio, 0.10, 0.15);
        String summary = prose.say(
                band == Band.GOOD ? ReadabilityMessage.PASSIVES_FINE : ReadabilityMessage.PASSIVES_MANY, 100 * ratio);
        return new Verdict(
                1,
                Verdict.between(ratio, 0.35, 0.08),
                Tallies.of(prose, RULE, band, summary, places, prose.say(ReadabilityMessage.PASSIVE)),
                Map.of("passiveRatio", ratio));
    }

    static boolean isPassive(Sentence sentence, String text, Passives passives) {
        int start = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            if (i == sentence.size()
                    || i - start >= LONGEST_CLAUSE
                    || endsClause(
                            text,
                            sentence.spans().get(i - 1).end(),
                            sentence.spans().get(i).start())) {
                if (passives.isIn(sentence.words().subList(start, i))) {
                    return true;
                }
                start = i;
            }
        }
        return false;
    }

    private static boolean endsClause(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;:()–—".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
