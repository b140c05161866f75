package io.proofstream.worker.engines.grammar.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/// The patterns of many rules, reduced to what each asks of single words. The same question stands in hundreds of
/// patterns, and the same words in most sentences; so each answer is looked up where LanguageTool would find it again.
/// For use by many threads.
final class Sieve {

    /// So many bytes of answers are kept.
    private static final int KEPT = 8 * 1024 * 1024;

    private static final int ANSWERS_PER_INT = 16;
    private static final int GIVEN = 1;
    private static final int YES = 2;
    /// Each question answered with no.
    static final int REFUTED = 0x5555_5555;

    private final BitSet alwaysTried = new BitSet();
    private final RuleSet candidates;
    private final List<PatternToken> questions = new ArrayList<>();
    /// Two bits for each question. Threads may write over each other's answers: then one is asked for again.
    private final Map<Reading, int[]> answers = new ConcurrentHashMap<>();

    private final int mostReadings;

    /// All that a question may depend on.
    private record Reading(
            String word, @Nullable String lemma, @Nullable String tag, boolean afterSpace, boolean untagged) {}

    /// @param index by the words that rules cannot do without
    Sieve(List<Rule> rules, Function<List<Rule>, RuleSet> index) {
        Map<Question, Integer> numbers = new HashMap<>();
        List<Rule> byWords = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof AbstractTokenBasedRule rule) {
                byWords.add(new Candidate(rule, i, isPattern(rule) ? shape(rule, numbers) : null));
            } else {
                alwaysTried.set(i);
            }
        }
        candidates = index.apply(byWords);
        mostReadings = KEPT / (Integer.BYTES * width() + 200);
    }

    /// The numbers of the rules that do not go by words; a copy.
    BitSet alwaysTried() {
        return (BitSet) alwaysTried.clone();
    }

    /// For the other rules, in their order, those that are not ruled out by the words of the sentence alone.
    @SuppressWarnings({"unchecked", "rawtypes"}) // nothing else was put into the index
    List<Candidate> candidates(AnalyzedSentence sentence) {
        return (List) candidates.rulesForSentence(sentence);
    }

    int questions() {
        return questions.size();
    }

    /// All answers about a word as it was read once, those given and those still to be asked for.
    int[] answers(AnalyzedToken token) {
        if (answers.size() >= mostReadings) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Reading(
                        token.getToken(),
                        token.getLemma(),
                        token.getPOSTag(),
                        token.isWhitespaceBefore(),
                        token.hasNoTag()),
                reading -> new int[width()]);
    }

    /// @param answers of this word
    boolean says(int[] answers, AnalyzedToken token, int question) {
        int at = question / ANSWERS_PER_INT;
        int shift = question % ANSWERS_PER_INT * 2;
        int answer = answers[at] >>> shift;
        if ((answer & GIVEN) == 0) {
            answer = questions.get(question).isMatched(token) ? GIVEN | YES : GIVEN;
            answers[at] |= answer << shift;
        }
        return (answer & YES) != 0;
    }

    /// Room for [#keepRefuted].
    int[] nothingRefuted() {
        return new int[width()];
    }

    /// Of the questions that were answered with no so far, those stay that are answered so here, too.
    static void keepRefuted(int[] refuted, int[] answers) {
        for (int i = 0; i < refuted.length; i++) {
            refuted[i] &= answers[i] & ~(answers[i] >>> 1);
        }
    }

    static boolean isRefuted(int[] refuted, int question) {
        return ((refuted[question / ANSWERS_PER_INT] >>> (question % ANSWERS_PER_INT * 2)) & GIVEN) != 0;
    }

    private int width() {
        return questions.size() / ANSWERS_PER_INT + 1;
    }

    private static boolean isPattern(Rule rule) {
        return rule.getClass() == DisambiguationPatternRule.class
                || (rule.getClass() == PatternRule.class && !Undisambiguated.reads((PatternRule) rule));
    }

    private Shape shape(AbstractTokenBasedRule rule, Map<Question, Integer> numbers) {
        List<PatternToken> tokens = rule.getPatternTokens();
        int[] asked = new int[tokens.size()];
        boolean[] optional = new boolean[asked.length];
        boolean[] open = new boolean[asked.length];
        for (int i = 0; i < asked.length; i++) {
            PatternToken token = tokens.get(i);
            asked[i] = token.isReferenceElement() ? Shape.ANY : number(token, numbers);
            optional[i] = token.getMinOccurrence() == 0;
            open[i] = token.getMaxOccurrence() != 1 || token.getSkipNext() != 0;
        }
        return new Shape(asked, optional, open, rule.isSentStart());
    }

    private int number(PatternToken token, Map<Question, Integer> numbers) {
        return numbers.computeIfAbsent(Question.of(token), question -> {
            questions.add(token);
            return questions.size() - 1;
        });
    }
}
