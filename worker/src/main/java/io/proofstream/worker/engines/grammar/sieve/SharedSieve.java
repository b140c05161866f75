package io.proofstream.worker.engines.grammar.sieve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.RuleSet;

/// The sieve of one language. Each tool has rules of its own, but all have the same patterns: what one thread learns
/// about a word, the others know.
public final class SharedSieve {

    private @Nullable Sieve sieve;
    private List<Rule> sifted = List.of();

    /// The sieve that was made for the same patterns in the same places, or a new one.
    synchronized Sieve of(List<Rule> rules) {
        Sieve known = sieve;
        if (known == null || !haveSamePatterns(sifted, rules)) {
            known = new Sieve(rules, RuleSet::textLemmaHinted);
            sieve = known;
            sifted = List.copyOf(rules);
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // a sieve is about the very patterns that it was made of
    private static boolean haveSamePatterns(List<Rule> some, List<Rule> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Rule one = some.get(i);
            Rule other = others.get(i);
            if (one != other && (one instanceof AbstractTokenBasedRule || other instanceof AbstractTokenBasedRule)) {
                return false;
            }
        }
        return true;
    }
}
