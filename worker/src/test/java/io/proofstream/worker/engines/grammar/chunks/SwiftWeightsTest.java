package io.proofstream.worker.engines.grammar.chunks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Compared with OpenNLP's own evaluation of the same weights.
class SwiftWeightsTest {

    private static final int FEATURES = 20;

    private static AbstractModel theirs;
    private static SwiftWeights ours;
    private static List<String> known;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream file = Objects.requireNonNull(SwiftWeightsTest.class.getResourceAsStream("/en-chunker.bin"))) {
            theirs = SwiftChunks.weights(new ChunkerModel(file));
        }
        ours = new SwiftWeights(theirs);
        known = SwiftWeights.features(theirs).keySet().stream().sorted().toList();
    }

    @Test
    void eachFeatureHasItsOwnWeights() {
        for (String feature : known) {
            String[] alone = {feature};

            assertThat(ours.eval(alone)).as(feature).containsExactly(theirs.eval(alone), offset(1e-12));
        }
    }

    @Test
    void probabilitiesAreTheirsForManyFeaturesAndForUnknownOnes() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String[] features = new String[FEATURES];
            for (int j = 0; j < FEATURES; j++) {
                features[j] =
                        random.nextInt(3) == 0 ? "unknown" + random.nextInt() : known.get(random.nextInt(known.size()));
            }

            assertThat(ours.eval(features)).as("seed 3, %s", i).containsExactly(theirs.eval(features), offset(1e-12));
        }
    }

    @Test
    void valuesScaleFeatures() {
        String[] features = {known.get(7), "unknown", known.get(70)};
        float[] values = {0.5f, 1, 2};

        assertThat(ours.eval(features, values)).containsExactly(theirs.eval(features, values), offset(1e-12));
    }

    @Test
    void outcomesHaveTheirNamesAndOrder() {
        double[] probabilities = theirs.eval(new String[] {known.get(5)});

        assertThat(ours.getBestOutcome(probabilities)).isEqualTo(theirs.getBestOutcome(probabilities));
        assertThat(ours.getAllOutcomes(probabilities)).isEqualTo(theirs.getAllOutcomes(probabilities));
        assertThat(ours.getNumOutcomes()).isEqualTo(theirs.getNumOutcomes());
        for (int i = 0; i < theirs.getNumOutcomes(); i++) {
            assertThat(ours.getIndex(ours.getOutcome(i))).isEqualTo(i);
            assertThat(ours.getOutcome(i)).isEqualTo(theirs.getOutcome(i));
        }
        assertThat(ours.getIndex("none")).isEqualTo(theirs.getIndex("none"));
    }

    @Test
    void whatWasInTheArrayIsForgotten() {
        String[] features = {known.getFirst()};
        double[] used = ours.eval(new String[] {known.getLast()});

        assertThat(ours.eval(features, used)).isSameAs(used).containsExactly(theirs.eval(features), offset(1e-12));
    }
}
