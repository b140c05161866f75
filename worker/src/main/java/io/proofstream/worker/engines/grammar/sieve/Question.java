package io.proofstream.worker.engines.grammar.sieve;

import io.proofstream.worker.engines.grammar.hidden.HiddenField;
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

    private static final HiddenField FLAGS = HiddenField.of(PatternToken.class, "flags");
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
                FLAGS.get(token, Short.class) & ASKED);
    }

    private static int constant(String name) {
        return HiddenField.of(PatternToken.class, name).get(null, Integer.class);
    }
}
