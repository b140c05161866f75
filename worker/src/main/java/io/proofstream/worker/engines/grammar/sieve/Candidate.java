package io.proofstream.worker.engines.grammar.sieve;

import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/// What stands for a rule while it is decided whether to try it. LanguageTool finds it by the words that the
/// rule cannot do without, as it would find the rule.
final class Candidate extends AbstractTokenBasedRule {

    private final int number;
    private final @Nullable Shape shape;

    /// @param number where the rule stands among all rules
    /// @param shape what it asks for; null when that is not known
    Candidate(AbstractTokenBasedRule rule, int number, @Nullable Shape shape) {
        super(rule.getId(), rule.getDescription(), rule.getLanguage(), rule.getPatternTokens(), rule.isGetUnified());
        this.number = number;
        this.shape = shape;
    }

    int number() {
        return number;
    }

    /// Whether trying the rule on the sentence may come to something.
    boolean mayMatch(Questioning sentence) {
        return shape == null || sentence.isTooLong() || shape.mayMatch(sentence);
    }
}
