package io.proofstream.worker.engines.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proofstream.worker.engines.grammar.chunks.SwiftChunks;
import io.proofstream.worker.engines.grammar.sieve.SharedSieve;
import io.proofstream.worker.engines.grammar.sieve.SiftedDisambiguation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/// What all proofreaders of one language share. Making one loads the language's dictionaries: seconds, and tens of MB.
///
/// @param sieve of the rules of all its proofreaders
/// @param ownRules from `rules-<language>.xml` and `phrases-<language>.txt` beside this class, and those in Java
record LanguageSetup(Language language, RuleChoice choice, Spelling spelling, SharedSieve sieve, List<Rule> ownRules) {

    static boolean isBuiltIn(Tongue tongue) {
        return Languages.isLanguageSupported(tongue.variant());
    }

    static LanguageSetup of(Tongue tongue) {
        if (tongue == Tongue.ENGLISH) {
            SwiftChunks.install();
        }
        Language language = Languages.getLanguageForShortCode(tongue.variant());
        if (tongue == Tongue.ENGLISH || tongue == Tongue.DUTCH) {
            SiftedDisambiguation.install(language);
        }
        return new LanguageSetup(
                language,
                RuleChoice.of(tongue),
                new Spelling(tongue),
                new SharedSieve(),
                List.copyOf(ownRules(tongue, language)));
    }

    private static List<Rule> ownRules(Tongue tongue, Language language) {
        List<Rule> rules = new ArrayList<>(patterns("rules-" + tongue.code() + ".xml", language, file -> file));
        rules.addAll(patterns("phrases-" + tongue.code() + ".txt", language, file -> {
            List<String> lines = new String(file.readAllBytes(), UTF_8).lines().toList();
            return new ByteArrayInputStream(
                    Phrasebook.toXml(tongue.code(), lines).getBytes(UTF_8));
        }));
        if (tongue == Tongue.ENGLISH) {
            rules.add(new IntroductoryClause());
            rules.add(new CommaSplice());
        }
        return rules;
    }

    private static List<AbstractPatternRule> patterns(String name, Language language, Notation notation) {
        try (InputStream file = LanguageSetup.class.getResourceAsStream(name)) {
            return file == null ? List.of() : new PatternRuleLoader().getRules(notation.toXml(file), name, language);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// How a file of rules becomes LanguageTool's XML.
    private interface Notation {

        InputStream toXml(InputStream file) throws IOException;
    }
}
