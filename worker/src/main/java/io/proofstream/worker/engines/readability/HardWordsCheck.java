package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Phrases.Hit;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Words and phrases for which there is a simpler one (English and Dutch).
final class HardWordsCheck implements Check {

    private static final String RULE = "readability.words.simpler";

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) throws InterruptedException {
        if (language.hard().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Finding> findings = new ArrayList<>();
        int found = 0;
        for (Sentence sentence : prose.sentences()) {
            Interruption.check();
            for (Hit hit : language.hard().in(sentence.words())) {
                found++;
                if (findings.size() < Tallies.MOST_PLACES) {
                    findings.add(finding(prose, sentence, hit, language));
                }
            }
        }
        return new Verdict(0.5, Verdict.between(100.0 * found / counts.words(), 3, 0), findings);
    }

    private static Finding finding(Prose prose, Sentence sentence, Hit hit, Language language) {
        Span span = new Span(
                sentence.spans().get(hit.from()).start(),
                sentence.spans().get(hit.to() - 1).end());
        String simpler = language.simpler().getOrDefault(hit.entry(), "");
        String message = prose.say(ReadabilityMessage.SIMPLER, simpler);
        return prose.document().finding(RULE, Severity.SUGGESTION, message, span, List.of(simpler));
    }
}
