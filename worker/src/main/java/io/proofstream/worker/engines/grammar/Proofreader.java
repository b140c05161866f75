package io.proofstream.worker.engines.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.Level;
import org.languagetool.JLanguageTool.Mode;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/// One instance of LanguageTool, set up for one language. Serves one thread at a time.
///
/// It looks for no corrections of unknown words while it checks: each takes 5 to 20 ms, and most unknown words are
/// names.
/// Who wants one asks [#suggestions].
final class Proofreader {

    private final LanguageSetup setup;
    private final LazySuggestions config = new LazySuggestions();
    private final JLanguageTool tool;

    Proofreader(LanguageSetup setup) {
        this.setup = setup;
        tool = new SiftingTool(setup.language(), config, setup.sieve());
        for (Rule rule : tool.getAllRules()) {
            if (setup.choice().silences(rule)) {
                tool.disableRule(rule.getId());
            } else if (setup.choice().on().contains(rule.getId())) {
                tool.enableRule(rule.getId());
            }
        }
        setup.ownRules().forEach(tool::addRule);
    }

    /// What is wrong with a piece of text, in order of place, with offsets into it; unknown words without suggestions.
    ///
    /// @throws InterruptedException when the work was called off
    List<Alarm> read(String piece) throws InterruptedException {
        List<Alarm> alarms = new ArrayList<>();
        for (RuleMatch match : check(piece)) {
            if (match.getToPos() > match.getFromPos()
                    && !setup.choice()
                            .silences(match.getRule(), piece.substring(match.getFromPos(), match.getToPos()))) {
                Alarm alarm = alarm(match);
                if (!alarm.unknownWord() || !setup.spelling().accepts(piece.substring(alarm.start(), alarm.end()))) {
                    alarms.add(alarm);
                }
            }
        }
        alarms.sort(Comparator.comparingInt(Alarm::start));
        return alarms;
    }

    /// Corrections of an unknown word, best first.
    List<String> suggestions(String word) {
        return setup.spelling().suggestions(word, this::look);
    }

    /// Whether they were looked for before, so that asking costs nothing.
    boolean knowsSuggestions(String word) {
        return setup.spelling().knowsSuggestions(word);
    }

    /// The rules that may speak.
    List<Rule> rules() {
        return tool.getAllActiveRules();
    }

    private Alarm alarm(RuleMatch match) {
        Rule rule = match.getRule();
        boolean unknownWord = rule.isDictionaryBasedSpellingRule();
        return new Alarm(
                RuleNames.of(rule),
                Categories.typeOf(rule),
                RuleNames.plain(match.getMessage()),
                match.getFromPos(),
                match.getToPos(),
                unknownWord,
                unknownWord ? List.of() : match.getSuggestedReplacements());
    }

    private List<RuleMatch> check(String piece) throws InterruptedException {
        try {
            return tool.check(
                    new AnnotatedTextBuilder().addText(piece).build(),
                    true,
                    ParagraphHandling.NORMAL,
                    null,
                    Mode.ALL,
                    Level.PICKY);
        } catch (IOException e) {
            throw new UncheckedIOException("a proofreader reads from memory only", e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof InterruptedException calledOff) {
                // LanguageTool stops within an expression, clears the flag and says so like this.
                Thread.currentThread().interrupt();
                throw calledOff;
            }
            throw e;
        }
    }

    private List<String> look(String word) {
        config.looking = true;
        try {
            for (Rule rule : tool.getAllSpellingCheckRules()) {
                if (rule instanceof MorfologikSpellerRule speller) {
                    List<String> found = speller.getSpellingSuggestions(word);
                    return List.copyOf(found.subList(0, Math.min(Alarm.MAX_SUGGESTIONS, found.size())));
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a dictionary is in memory", e);
        } finally {
            config.looking = false;
        }
    }

    /// Says how many unknown words LanguageTool may look for corrections of: 0 is all, less is none.
    private static final class LazySuggestions extends UserConfig {

        private boolean looking;

        LazySuggestions() {
            super(List.of(), Map.of());
        }

        @Override
        public int getMaxSpellingSuggestions() {
            return looking ? 0 : -1;
        }
    }
}
