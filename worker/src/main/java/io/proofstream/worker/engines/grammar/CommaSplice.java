package io.proofstream.worker.engines.grammar;

import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Category;
import org.languagetool.rules.CategoryIds;
import org.languagetool.rules.Example;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/// Two sentences joined by nothing but a comma (“I play chess, it is my favourite game.”).
final class CommaSplice extends Rule {

    private static final Set<String> SECOND_SUBJECTS =
            Set.of("i", "he", "she", "we", "they", "it", "you", "there", "this", "that");
    /// A sentence with one of these in its first part is no main clause there, or a parenthesis.
    private static final Set<String> JOINING = WordFile.read("clause-joining-en.txt");
    private static final Set<String> ALLOWED_WITHIN = WordFile.read("clause-within-en.txt");
    private static final Set<String> PARENTHETIC = WordFile.read("clause-parenthetic-en.txt");

    CommaSplice() {
        setCategory(new Category(CategoryIds.PUNCTUATION, "Punctuation"));
        addExamplePair(
                Example.wrong("I play chess every <marker>week, it</marker> is my favourite game."),
                Example.fixed("I play chess every <marker>week; it</marker> is my favourite game."));
    }

    @Override
    public String getId() {
        return "punctuation.comma-splice";
    }

    @Override
    public String getDescription() {
        return "Two sentences joined by a comma";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
        Clauses clauses = new Clauses(sentence);
        int comma = clauses.indexOf(",", 1);
        if (comma < 5 || !isMainClause(clauses, comma) || !isSecond(clauses, comma + 1)) {
            return RuleMatch.EMPTY_ARRAY;
        }
        RuleMatch match = new RuleMatch(
                this,
                sentence,
                clauses.at(comma).getStartPos(),
                clauses.at(comma + 1).getEndPos(),
                "A comma alone does not join two sentences: use a full stop, a semicolon, or a word such as “and”.");
        match.setSuggestedReplacement("; " + clauses.at(comma + 1).getToken());
        return new RuleMatch[] {match};
    }

    private static boolean isMainClause(Clauses clauses, int comma) {
        if (clauses.is(1, JOINING)) {
            return false;
        }
        for (int i = 2; i < comma; i++) {
            if (clauses.is(i, JOINING) && !clauses.is(i, ALLOWED_WITHIN)) {
                return false;
            }
        }
        for (int i = 1; i < Math.min(comma - 2, 5); i++) {
            int verb = clauses.verbOfSubjectAt(i);
            if (verb > 0 && verb < comma - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecond(Clauses clauses, int i) {
        if (!clauses.is(i, SECOND_SUBJECTS)) {
            return false;
        }
        int verb = clauses.word(i).equals("this") || clauses.word(i).equals("that")
                ? (clauses.may(i + 1, "VBZ", "MD") ? i + 1 : 0)
                : clauses.verbOfSubjectAt(i);
        if (verb == 0 || clauses.is(verb, PARENTHETIC) || clauses.size() - verb < 3) {
            return false;
        }
        int next = clauses.indexOf(",", i);
        return next < 0
                || !(clauses.word(next + 1).equals("and")
                        || clauses.word(next + 1).equals("or"));
    }
}
