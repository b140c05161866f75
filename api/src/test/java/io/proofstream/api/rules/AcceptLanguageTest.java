package io.proofstream.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptLanguageTest {

    private static final List<String> WRITTEN = List.of("en", "nl");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl                      | nl
            NL-be                   | nl
            de, fr;q=0.9, nl;q=0.1  | nl
            en;q=0.8, nl            | nl
            en-GB, nl;q=0.9         | en
            nl;q=0, en;q=0.1        | en
            nl;q=0.5, en;q=0.7, *   | en
            """)
    void takesTheOneThatIsWantedMost(String header, String language) {
        assertThat(AcceptLanguage.best(header, WRITTEN)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "de", "nl;q=0", "nl;q=best", ";;", "nl;q=2", "§", "nlx"})
    void takesNoneThatIsNotWantedOrCannotBeRead(String header) {
        assertThat(AcceptLanguage.best(header, WRITTEN)).isEmpty();
    }

    @Test
    void takesNoneWithoutTheHeader() {
        assertThat(AcceptLanguage.best(null, WRITTEN)).isEmpty();
    }
}
