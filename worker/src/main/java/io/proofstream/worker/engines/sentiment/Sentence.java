package io.proofstream.worker.engines.sentiment;

import io.proofstream.worker.engines.phrases.PhraseTable;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.sentiment.Term.Polar;
import io.proofstream.worker.engines.sentiment.Term.Role;
import java.util.List;

/// One sentence as a lexicon reads it: its polar words, turned by negation, scaled by their neighbours,
/// and weighed by the side of a `but` that they stand on.
///
/// @param polarity -1 to 1
/// @param polar how many polar terms it has
/// @param verdict whether it judges rather than tells
/// @param turns whether it begins with a word such as `but`, against what was said before
record Sentence(double polarity, int polar, boolean verdict, boolean turns) {

    private static final int NOT_REACHES = 4;
    private static final int NOT_REACHES_BACK = 3;
    private static final int DEGREE_REACHES = 2;
    /// Not good is nearly bad; not bad is only somewhat good.
    private static final double NOT_GOOD = -0.9;

    private static final double NOT_BAD = -0.4;
    private static final double VERY = 1.3;
    private static final double LITTLE = 0.6;
    private static final double BEFORE_BUT = 0.6;
    private static final double AFTER_BUT = 1.4;
    /// From here on a word is so strong that before an opposite one it only adds force: terribly good.
    private static final double FORCE = 0.9;

    static Sentence read(Lexicon lexicon, List<Token> tokens) {
        List<PhraseTable.Match<Term>> terms = lexicon.in(tokens);
        double sum = 0;
        int polar = 0;
        boolean verdict = false;
        boolean turned = false;
        for (int i = 0; i < terms.size(); i++) {
            switch (terms.get(i).value()) {
                case Polar(double polarity) -> {
                    if (!onlyForce(terms, i, tokens)) {
                        sum += polarity * factor(terms, i, tokens) * (turned ? AFTER_BUT : 1);
                        polar++;
                    }
                }
                case Role role -> {
                    verdict |= role == Role.VERDICT;
                    if (role == Role.BUT && polar > 0) {
                        sum *= BEFORE_BUT;
                        turned = true;
                    }
                }
            }
        }
        boolean turns = !terms.isEmpty()
                && terms.getFirst().first() == 0
                && terms.getFirst().value() == Role.BUT;
        return new Sentence(sum / Math.sqrt(sum * sum + 0.5), polar, verdict, turns);
    }

    private static double factor(List<PhraseTable.Match<Term>> terms, int at, List<Token> tokens) {
        PhraseTable.Match<Term> self = terms.get(at);
        double factor = 1;
        boolean not = false;
        for (int i = at - 1; i >= 0; i--) {
            int distance = self.first() - terms.get(i).last();
            if (distance > NOT_REACHES || apart(tokens, terms.get(i).last() + 1, self.first())) {
                break;
            }
            Term term = terms.get(i).value();
            if (term == Role.BUT) {
                break;
            }
            not |= term == Role.NOT;
            if (distance <= DEGREE_REACHES) {
                factor *= term == Role.VERY || (distance == 1 && onlyForce(terms, i, tokens)) ? VERY : 1;
                factor *= term == Role.LITTLE ? LITTLE : 1;
            }
        }
        not |= turnedFromBehind(terms, at, tokens);
        return not ? factor * (polarity(self) > 0 ? NOT_GOOD : NOT_BAD) : factor;
    }

    /// As in «boeit niet»: the negation follows, and has nothing else to turn.
    private static boolean turnedFromBehind(List<PhraseTable.Match<Term>> terms, int at, List<Token> tokens) {
        PhraseTable.Match<Term> self = terms.get(at);
        for (int i = at + 1; i < terms.size(); i++) {
            PhraseTable.Match<Term> next = terms.get(i);
            if (next.first() - self.last() > NOT_REACHES_BACK || apart(tokens, self.last() + 1, next.first())) {
                return false;
            }
            if (next.value() == Role.NOT) {
                boolean last = i + 1 == terms.size();
                return last
                        || !(terms.get(i + 1).value() instanceof Polar)
                        || terms.get(i + 1).first() - next.last() > NOT_REACHES
                        || apart(tokens, next.last() + 1, terms.get(i + 1).first());
            }
            if (next.value() instanceof Polar || next.value() == Role.BUT) {
                return false;
            }
        }
        return false;
    }

    private static boolean onlyForce(List<PhraseTable.Match<Term>> terms, int at, List<Token> tokens) {
        if (at + 1 >= terms.size()) {
            return false;
        }
        PhraseTable.Match<Term> self = terms.get(at);
        PhraseTable.Match<Term> next = terms.get(at + 1);
        return Math.abs(polarity(self)) >= FORCE
                && polarity(self) * polarity(next) < 0
                && next.first() == self.last() + 1
                && tokens.get(next.first()).joined();
    }

    private static double polarity(PhraseTable.Match<Term> match) {
        return match.value() instanceof Polar(double polarity) ? polarity : 0;
    }

    /// Whether punctuation parts the words from index `first` to `last` from the word before them.
    private static boolean apart(List<Token> tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!tokens.get(i).joined()) {
                return true;
            }
        }
        return false;
    }
}
