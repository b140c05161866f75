package io.proofstream.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class GrammarTallyTest {

    @Test
    void countsWhatIsFlaggedAndNamesTheWeakestKinds() {
        GrammarTally tally = new GrammarTally();
        for (int i = 0; i < 5; i++) {
            tally.add(sample("wrong article"), result(1));
            tally.add(sample("wrong tense"), result(i == 0 ? 2 : 0));
            tally.add(sample("right"), result(i == 0 ? 1 : 0));
        }
        tally.add(sample("wrong passive"), result(0));

        assertThat(tally.flaggedOfWrong()).isEqualTo(new Share(6, 11));
        assertThat(tally.flaggedOfRight()).isEqualTo(new Share(1, 5));
        assertThat(tally.weakest()).as("one passive says nothing").hasValue("tense 1 of 5, article 5 of 5");
    }

    @Test
    void knowsNoOtherLabels() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GrammarTally().add(sample("wrog"), result(0)));
    }

    private static Sample sample(String label) {
        return new Sample(Sample.Part.MEASURE, "en", label, "text");
    }

    private static JsonNode result(int errors) {
        var result = JsonNodeFactory.instance.objectNode();
        result.putObject("metrics").put("errors", errors);
        return result;
    }
}
