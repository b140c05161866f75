package io.proofstream.worker.engines.grammar.sieve;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.PatternToken;

/// What a pattern asks of one word, apart from exceptions; the same for all patterns that ask it.
record Question(
        @Nullable String text,
        boolean caseSensitive,
        boolean expression,
        @Nullable String tag,
        boolean tagExpression,
        boolean notTag,
        int flags) {

    private static final Field FLAGS = field("flags");
    private static final int ASKED = constant("INFLECTED_MASK")
            | constant("NEGATION_MASK")
            | constant("TEST_WHITESPACE_MASK")
            | constant("WHITESPACE_BEFORE_MASK")
            | constant("TEST_STRING_MASK");

    static Question of(PatternToken token) {
        return new Question(
                token.getString(),
                token.isCaseSensitive(),
                token.isRegularExpression(),
                token.getPOStag(),
                token.isPOStagRegularExpression(),
                token.getPOSNegation(),
                flags(token) & ASKED);
    }

    private static int flags(PatternToken token) {
        try {
            return FLAGS.getShort(token);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("LanguageTool does not show what its patterns ask", e);
        }
    }

    private static int constant(String name) {
        try {
            return field(name).getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("LanguageTool does not show what its patterns ask", e);
        }
    }

    private static Field field(String name) {
        try {
            Field field = PatternToken.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("LanguageTool keeps elsewhere what its patterns ask", e);
        }
    }
}
