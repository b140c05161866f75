package io.proofstream.worker.engines.grammar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.proofstream.worker.engines.grammar.chunks.SwiftChunks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/// What all proofreaders of one language share. Making one loads the language's dictionaries: seconds, and tens of MB.
///
/// @param suggestions corrections that were looked for, by unknown word
/// @param ownRules from `rules-<language>.xml` beside this class
record LanguageSetup(
        Language language,
        RuleChoice choice,
        Spelling spelling,
        Cache<String, List<String>> suggestions,
        List<Rule> ownRules) {

    private static final int SUGGESTIONS_KEPT = 5_000;

    static boolean isBuiltIn(Tongue tongue) {
        return Languages.isLanguageSupported(tongue.variant());
    }

    static LanguageSetup of(Tongue tongue) {
        if (tongue == Tongue.ENGLISH) {
            SwiftChunks.install();
        }
        Language language = Languages.getLanguageForShortCode(tongue.variant());
        return new LanguageSetup(
                language,
                RuleChoice.of(tongue),
                new Spelling(tongue),
                Caffeine.newBuilder().maximumSize(SUGGESTIONS_KEPT).build(),
                List.copyOf(ownRules(tongue, language)));
    }

    private static List<AbstractPatternRule> ownRules(Tongue tongue, Language language) {
        String name = "rules-" + tongue.code() + ".xml";
        try (InputStream file = LanguageSetup.class.getResourceAsStream(name)) {
            return file == null ? List.of() : new PatternRuleLoader().getRules(file, name, language);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
