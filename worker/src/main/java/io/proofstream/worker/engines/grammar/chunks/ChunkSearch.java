package io.proofstream.worker.engines.grammar.chunks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/// Searches the most likely phrases of a sentence among the likeliest beginnings at each word. OpenNLP keeps ten of
/// them and asks the model about each. Five, less those that are [#HOPELESS] times less likely than the likeliest,
/// find the same (no other phrase in 277,000 words of sentences that are right and of sentences that are wrong; first
/// differences at four times), and as the model looks back over two words only, one question serves all beginnings
/// that end alike. The time grows with the sentence, not with its square.
final class ChunkSearch implements SequenceClassificationModel<TokenTag> {

    static final int WIDTH = 5;
    static final double HOPELESS = 30;

    private static final double FAR_BEHIND = Math.log(HOPELESS);
    private static final Object[] NOTHING_ELSE = {};
    private static final Comparator<Beginning> LIKELIEST_FIRST =
            Comparator.comparingDouble(Beginning::likelihood).reversed();

    private final MaxentModel model;
    private final int width;
    private final String[] outcomes;

    ChunkSearch(MaxentModel model, int width) {
        this.model = model;
        this.width = width;
        outcomes = new String[model.getNumOutcomes()];
        Arrays.setAll(outcomes, model::getOutcome);
    }

    /// The outcomes of the words up to one, the last of them first.
    ///
    /// @param likelihood the logarithm of the product of all probabilities
    private record Beginning(@Nullable Beginning before, int outcome, double probability, double likelihood) {

        static final Beginning EMPTY = new Beginning(null, -1, 1, 0);

        Beginning and(int next, double probable) {
            return new Beginning(this, next, probable, likelihood + Math.log(probable));
        }

        /// The same for all whom the model cannot tell apart.
        int lastTwo(int outcomes) {
            return (outcome + 1) * (outcomes + 1) + (before == null ? 0 : before.outcome + 1);
        }
    }

    @Override
    public @Nullable Sequence bestSequence(
            TokenTag[] words,
            Object @Nullable [] context,
            BeamSearchContextGenerator<TokenTag> features,
            SequenceValidator<TokenTag> rules) {
        Sequence[] best = bestSequences(1, words, context, features, rules);
        return best.length == 0 ? null : best[0];
    }

    @Override
    public Sequence[] bestSequences(
            int most,
            TokenTag[] words,
            Object @Nullable [] context,
            BeamSearchContextGenerator<TokenTag> features,
            SequenceValidator<TokenTag> rules) {
        return bestSequences(most, words, context, Double.NEGATIVE_INFINITY, features, rules);
    }

    @Override
    public Sequence[] bestSequences(
            int most,
            TokenTag[] words,
            Object @Nullable [] context,
            double least,
            BeamSearchContextGenerator<TokenTag> features,
            SequenceValidator<TokenTag> rules) {
        Object[] more = context == null ? NOTHING_ELSE : context;
        List<Beginning> beginnings = List.of(Beginning.EMPTY);
        for (int i = 0; i < words.length; i++) {
            Map<Integer, double[]> answers = new HashMap<>();
            List<Beginning> longer = new ArrayList<>();
            for (Beginning beginning : beginnings) {
                String[] said = said(beginning, i);
                int word = i;
                double[] probabilities = answers.computeIfAbsent(
                        beginning.lastTwo(outcomes.length),
                        key -> model.eval(features.getContext(word, words, said, more)));
                double enough = nthLargest(probabilities);
                for (int outcome = 0; outcome < outcomes.length; outcome++) {
                    if (probabilities[outcome] >= enough && rules.validSequence(i, words, said, outcomes[outcome])) {
                        longer.add(beginning.and(outcome, probabilities[outcome]));
                    }
                }
            }
            longer.removeIf(beginning -> beginning.likelihood() <= least);
            longer.sort(LIKELIEST_FIRST);
            beginnings = longer.subList(0, worthFollowing(longer));
        }
        return beginnings.stream().limit(most).map(this::sequence).toArray(Sequence[]::new);
    }

    /// @param sorted the likeliest first
    private int worthFollowing(List<Beginning> sorted) {
        int count = Math.min(width, sorted.size());
        while (count > 1
                && sorted.get(count - 1).likelihood() < sorted.getFirst().likelihood() - FAR_BEHIND) {
            count--;
        }
        return count;
    }

    @Override
    public String[] getOutcomes() {
        return outcomes.clone();
    }

    /// As long as all outcomes so far would be, but only the last two are in it: nobody looks at the others.
    private String[] said(Beginning beginning, int length) {
        String[] said = new String[length];
        Beginning at = beginning;
        for (int i = length - 1; i >= Math.max(0, length - 2) && at != null; i--) {
            said[i] = outcomes[at.outcome()];
            at = at.before();
        }
        return said;
    }

    /// What the likeliest outcomes have at least. Twice as many as the search is wide: the likeliest of all need not
    /// be one that may follow.
    private double nthLargest(double[] probabilities) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - 2 * width)];
    }

    private Sequence sequence(Beginning end) {
        List<Beginning> path = new ArrayList<>();
        for (Beginning at = end; at != null && at.outcome() >= 0; at = at.before()) {
            path.add(at);
        }
        Sequence sequence = new Sequence();
        path.reversed().forEach(at -> sequence.add(outcomes[at.outcome()], at.probability()));
        return sequence;
    }
}
