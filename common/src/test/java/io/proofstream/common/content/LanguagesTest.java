package io.proofstream.common.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.job.Kind;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void grammarOfTwoLanguagesNeedsDictionariesThatAreNotBuiltIn() {
        assertThat(Languages.ofGrammar(false)).containsExactly("en", "nl", "fr", "es", "pt", "pl");
        assertThat(Languages.ofGrammar(true)).isEqualTo(Languages.ALL);
    }

    @Test
    void theBuildSaysWhatIsBuiltIn() {
        assertThat(Languages.of(Kind.GRAMMAR)).isIn(Languages.ofGrammar(false), Languages.ofGrammar(true));
        assertThat(Languages.of(Kind.READABILITY)).isEqualTo(Languages.ALL);
    }
}
