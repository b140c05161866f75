package io.proofstream.worker.engines.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void putsValuesWhereTheyBelong() {
        assertThat(Wording.of("{1} of {0}, {0} times", Locale.ENGLISH).with("bread", 1_000))
                .isEqualTo("1000 of bread, bread times");
        assertThat(Wording.of("nothing to say", Locale.ENGLISH).with()).isEqualTo("nothing to say");
    }

    @Test
    void writesDecimalsAsTheLanguageDoes() {
        assertThat(Wording.of("{0.1} %", Locale.ENGLISH).with(2.45)).isEqualTo("2.5 %");
        assertThat(Wording.of("{0.1}%", DUTCH).with(2.45)).isEqualTo("2,5%");
        assertThat(Wording.of("{0.0}%", DUTCH).with(2.5)).isEqualTo("3%");
    }

    @Test
    void choosesTheFormByTheNumber() {
        Wording wording = Wording.of("{0} {0:zin|zinnen}", DUTCH);

        assertThat(wording.with(0)).isEqualTo("0 zinnen");
        assertThat(wording.with(1)).isEqualTo("1 zin");
        assertThat(wording.with(2L)).isEqualTo("2 zinnen");
    }

    @Test
    void leavesBracesInValuesAlone() {
        assertThat(Wording.of("“{0}”", Locale.ENGLISH).with("{1} {")).isEqualTo("“{1} {”");
    }

    @Test
    void refusesTooFewOrTooManyValues() {
        Wording wording = Wording.of("{0} of {1}", Locale.ENGLISH);

        assertThatIllegalArgumentException().isThrownBy(() -> wording.with(1));
        assertThatIllegalArgumentException().isThrownBy(() -> wording.with(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1}", "{0} and {2}", "{", "{0", "{0:one}", "{name}", "{0:a|b|c}"})
    void refusesWhatIsNoPlace(String text) {
        assertThatIllegalStateException().isThrownBy(() -> Wording.of(text, Locale.ENGLISH));
    }
}
