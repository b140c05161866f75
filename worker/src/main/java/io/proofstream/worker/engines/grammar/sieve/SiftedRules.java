package io.proofstream.worker.engines.grammar.sieve;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;

/// Rules of which, for a sentence, only those are given out that may match it. For one thread at a time.
public final class SiftedRules extends RuleSet {

    private final RuleSet rules;
    private final Questioning questioning;

    public SiftedRules(RuleSet rules) {
        this.rules = rules;
        questioning = new Questioning(new Sieve(rules.allRules()));
    }

    @Override
    public List<Rule> allRules() {
        return rules.allRules();
    }

    @Override
    public List<Rule> rulesForSentence(AnalyzedSentence sentence) {
        questioning.take(sentence);
        List<Rule> worthTrying = new ArrayList<>();
        for (Rule rule : rules.rulesForSentence(sentence)) {
            if (questioning.mayMatch(rule)) {
                worthTrying.add(rule);
            }
        }
        return worthTrying;
    }
}
