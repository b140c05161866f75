package io.proofstream.worker.engines.grammar.sieve;

import java.lang.reflect.Field;
import org.languagetool.rules.patterns.PatternRule;

/// Rules that read words as they were before the disambiguation.
final class Undisambiguated {

    private static final Field READS = reads();

    private Undisambiguated() {}

    static boolean reads(PatternRule rule) {
        try {
            return READS.getBoolean(rule);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("LanguageTool does not show which words its rules read", e);
        }
    }

    private static Field reads() {
        try {
            Field field = PatternRule.class.getDeclaredField("interpretPosTagsPreDisambiguation");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("LanguageTool keeps elsewhere which words its rules read", e);
        }
    }
}
