package io.proofstream.worker.engines.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Category;
import org.languagetool.rules.CategoryIds;
import org.languagetool.rules.Example;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/// A sentence that begins with a subordinate clause (“When we got home my mother was out.”) needs a comma before the
/// main clause. Speaks only of sentences without any comma, in which a second subject with its verb follows the first.
final class IntroductoryClause extends Rule {

    private static final Set<String> OPENING = WordFile.read("clause-opening-en.txt");
    /// After these, a clause begins that is no main clause.
    private static final Set<String> SUBORDINATING = WordFile.read("clause-subordinating-en.txt");
    private static final Set<String> AUXILIARIES =
            Set.of("are", "is", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "have");

    IntroductoryClause() {
        setCategory(new Category(CategoryIds.PUNCTUATION, "Punctuation"));
        addExamplePair(
                Example.wrong("When we got <marker>home my</marker> mother was out."),
                Example.fixed("When we got <marker>home, my</marker> mother was out."));
    }

    @Override
    public String getId() {
        return "punctuation.introductory-clause";
    }

    @Override
    public String getDescription() {
        return "Comma after an introductory clause";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
        List<RuleMatch> matches = new ArrayList<>();
        Clauses clauses = new Clauses(sentence);
        if (opens(clauses)) {
            int first = firstVerb(clauses);
            for (int i = first + 1; first > 0 && i < clauses.size(); i++) {
                if (beginsMainClause(clauses, i)) {
                    int from = clauses.at(i - 1).getStartPos();
                    RuleMatch match = new RuleMatch(
                            this,
                            sentence,
                            from,
                            clauses.at(i).getEndPos(),
                            "A comma belongs between the introductory clause and the main clause.");
                    match.setSuggestedReplacement(
                            clauses.at(i - 1).getToken() + ", " + clauses.at(i).getToken());
                    matches.add(match);
                    break;
                }
            }
        }
        return matches.toArray(RuleMatch[]::new);
    }

    private static boolean opens(Clauses clauses) {
        return clauses.size() > 6
                && clauses.is(1, OPENING)
                && !clauses.is(2, AUXILIARIES)
                && !clauses.word(2).equals("of")
                && clauses.indexOf(",", 1) < 0
                && clauses.indexOf(":", 1) < 0
                && clauses.indexOf("–", 1) < 0
                && clauses.indexOf("-", 1) < 0
                && clauses.indexOf("?", 1) < 0;
    }

    private static int firstVerb(Clauses clauses) {
        if (clauses.may(2, "VBG")) {
            return 2;
        }
        for (int i = 2; i < clauses.size() - 3 && i < 8; i++) {
            int verb = clauses.verbOfSubjectAt(i);
            if (verb > 0) {
                return verb;
            }
        }
        return 0;
    }

    private static boolean beginsMainClause(Clauses clauses, int i) {
        if (clauses.is(i - 1, SUBORDINATING) || clauses.verbOfSubjectAt(i) == 0) {
            return false;
        }
        boolean mayBeObject = switch (clauses.word(i)) {
            case "i", "he", "she", "we", "they" -> false;
            default -> true;
        };
        return !mayBeObject
                || !clauses.may(i - 1, "VB", "VBP", "VBZ", "VBD", "VBG", "VBN", "IN", "TO", "DT", "PDT", "MD", "CC");
    }
}
