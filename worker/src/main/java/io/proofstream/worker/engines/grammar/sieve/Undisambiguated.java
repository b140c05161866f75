package io.proofstream.worker.engines.grammar.sieve;

import io.proofstream.worker.engines.grammar.hidden.HiddenField;
import org.languagetool.rules.patterns.PatternRule;

/// Rules that read words as they were before the disambiguation.
final class Undisambiguated {

    private static final HiddenField READS = HiddenField.of(PatternRule.class, "interpretPosTagsPreDisambiguation");

    private Undisambiguated() {}

    static boolean reads(PatternRule rule) {
        return READS.get(rule, Boolean.class);
    }
}
