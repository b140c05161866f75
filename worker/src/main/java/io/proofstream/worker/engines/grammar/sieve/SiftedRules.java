package io.proofstream.worker.engines.grammar.sieve;

import java.util.BitSet;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;

/// Rules of which, for a sentence, only those are given out that may match it. For one thread at a time.
public final class SiftedRules extends RuleSet {

    private final List<Rule> rules;
    private final Sieve sieve;
    private final Questioning questioning;

    public SiftedRules(RuleSet rules, SharedSieve shared) {
        this.rules = rules.allRules();
        sieve = shared.of(this.rules);
        questioning = new Questioning(sieve);
    }

    @Override
    public List<Rule> allRules() {
        return rules;
    }

    @Override
    public List<Rule> rulesForSentence(AnalyzedSentence sentence) {
        questioning.take(sentence);
        BitSet worthTrying = sieve.alwaysTried();
        for (Candidate candidate : sieve.candidates(sentence)) {
            if (candidate.mayMatch(questioning)) {
                worthTrying.set(candidate.number());
            }
        }
        return filterList(worthTrying, rules);
    }
}
