package io.proofstream.worker.engines.grammar;

import static io.proofstream.worker.engines.grammar.Alarm.Type.GRAMMAR;
import static io.proofstream.worker.engines.grammar.Alarm.Type.PUNCTUATION;
import static io.proofstream.worker.engines.grammar.Alarm.Type.SPELLING;
import static io.proofstream.worker.engines.grammar.Alarm.Type.STYLE;

import java.util.Map;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;

/// What type of fault a rule of LanguageTool is about: by its category, else by its issue type.
final class Categories {

    private static final Map<String, Alarm.Type> BY_CATEGORY = Map.ofEntries(
            Map.entry("TYPOS", SPELLING),
            Map.entry("CASING", SPELLING),
            Map.entry("COMPOUNDING", SPELLING),
            Map.entry("PROPER_NOUNS", SPELLING),
            Map.entry("MULTITOKEN_SPELLING", SPELLING),
            Map.entry("CONFUSED_WORDS", SPELLING),
            Map.entry("DYSLEXIE", SPELLING),
            Map.entry("AFKORTINGEN", SPELLING),
            Map.entry("EIGENNAMEN", SPELLING),
            Map.entry("GEOGRAFIE", SPELLING),
            Map.entry("GETALLEN", SPELLING),
            Map.entry("VERGISSINGEN", SPELLING),
            Map.entry("WOORDGROEPEN", SPELLING),
            Map.entry("DIACRITICS", SPELLING),
            Map.entry("MISSPELLING", SPELLING),
            Map.entry("CAT_HOMONYMES_PARONYMES", SPELLING),
            Map.entry("PUNCTUATION", PUNCTUATION),
            Map.entry("TYPOGRAPHY", PUNCTUATION),
            Map.entry("CAT_TYPOGRAPHIE", PUNCTUATION),
            Map.entry("NOTATIES", PUNCTUATION),
            Map.entry("GRAMMAR", GRAMMAR),
            Map.entry("COLLOCATIONS", GRAMMAR),
            Map.entry("CONGRUENTIE", GRAMMAR),
            Map.entry("CONSTRUCTIEFOUT", GRAMMAR),
            Map.entry("VORMFOUTEN", GRAMMAR),
            Map.entry("UNEXPECTED", GRAMMAR),
            Map.entry("REDUNDANCY", STYLE),
            Map.entry("REPETITIONS", STYLE),
            Map.entry("STYLE", STYLE));

    private Categories() {}

    static Alarm.Type typeOf(Rule rule) {
        if (rule.isDictionaryBasedSpellingRule()) {
            return SPELLING;
        }
        Alarm.Type known = BY_CATEGORY.get(rule.getCategory().getId().toString());
        return known == null ? byIssue(rule.getLocQualityIssueType()) : known;
    }

    private static Alarm.Type byIssue(ITSIssueType issue) {
        return switch (issue) {
            case Misspelling -> SPELLING;
            case Typographical, Whitespace, Characters -> PUNCTUATION;
            case Style, Register, LocaleViolation, LocaleSpecificContent, Length, Inconsistency -> STYLE;
            default -> GRAMMAR;
        };
    }
}
