package io.proofstream.worker.engines.grammar.sieve;

import io.proofstream.worker.engines.grammar.hidden.HiddenField;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/// Settles how words are read as LanguageTool's rules say, one rule after the other, each on what those before left;
/// but tries none that cannot match. For many threads.
public final class SiftedDisambiguation extends AbstractDisambiguator {

    private final List<Rule> rules;
    private final Sieve sieve;
    private final Queue<Questioning> idle = new ConcurrentLinkedQueue<>();

    SiftedDisambiguation(RuleSet rules) {
        this.rules = rules.allRules();
        // By forms only: a rule may change the lemmas that the next one looks at.
        sieve = new Sieve(this.rules, RuleSet::textHinted);
    }

    /// For all who check this language, from now on. There is no setting for it, so the part of the language's
    /// disambiguator that goes by such rules is replaced.
    ///
    /// @throws IllegalStateException when LanguageTool keeps them elsewhere, as after an update it may
    public static synchronized void install(Language language) {
        Disambiguator whole = language.getDisambiguator();
        HiddenField part = HiddenField.of(whole.getClass(), "disambiguator");
        if (!(part.get(whole, Disambiguator.class) instanceof SiftedDisambiguation)) {
            part.set(whole, new SiftedDisambiguation(rules(part.get(whole, XmlRuleDisambiguator.class))));
        }
    }

    static RuleSet rules(XmlRuleDisambiguator byRules) {
        return HiddenField.of(XmlRuleDisambiguator.class, "disambiguationRules").get(byRules, RuleSet.class);
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        return disambiguate(sentence, null);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a rule that changes nothing gives back the sentence that it was given
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence, @Nullable CheckCancelledCallback cancelled)
            throws IOException {
        Questioning kept = idle.poll();
        Questioning questioning = kept == null ? new Questioning(sieve) : kept;
        questioning.take(sentence);
        AnalyzedSentence settled = sentence;
        for (Candidate candidate : sieve.candidates(sentence)) {
            if (cancelled != null && cancelled.checkCancelled()) {
                break;
            }
            if (candidate.mayMatch(questioning)) {
                AnalyzedSentence next = ((DisambiguationPatternRule) rules.get(candidate.number())).replace(settled);
                if (next != settled) {
                    questioning.take(next);
                    settled = next;
                }
            }
        }
        idle.add(questioning);
        return settled;
    }
}
