package io.proofstream.worker.engines.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    /// 100 words, 5 sentences, 150 syllables: 20 words a sentence, 1.5 syllables a word.
    private static final Counts PLAIN = new Counts(100, 5, 150, 450, 450, 25, 12, 10, 9, 10);

    @ParameterizedTest
    @CsvSource({
        "en, 59.635", // 206.835 - 20.3 - 126.9
        "nl, 72.74", // 206.84 - 18.6 - 115.5
        "de, 72.25", // 180 - 20 - 87.75
        "fr, 76.3", // 207 - 20.3 - 110.4
        "es, 96.44", // 206.84 - 20.4 - 90
        "it, 101", // 217 - 26 - 90
        "pt, 101.635" // 248.835 - 20.3 - 126.9
    })
    void readingEaseOfEachLanguage(String language, double expected) {
        assertThat(Formulas.readingEase(language, PLAIN)).isCloseTo(expected, within(0.001));
    }

    @Test
    void polishHasNoReadingEase() {
        assertThat(Formulas.readingEase("pl", PLAIN)).isNaN();
    }

    @Test
    void formulasWithWorkedExamples() {
        assertThat(Formulas.fleschKincaidGrade(PLAIN)).isCloseTo(9.91, within(0.001));
        assertThat(Formulas.gunningFog(PLAIN)).isCloseTo(12, within(0.001));
        assertThat(Formulas.automatedReadabilityIndex(PLAIN)).isCloseTo(9.765, within(0.001));
        assertThat(Formulas.daleChall(PLAIN)).isCloseTo(6.2075, within(0.001));
        assertThat(Formulas.lix(PLAIN)).isCloseTo(45, within(0.001));
        assertThat(Formulas.rix(PLAIN)).isCloseTo(5, within(0.001));
        assertThat(Formulas.gulpease(PLAIN)).isCloseTo(59, within(0.001));
        assertThat(Formulas.leesindexA(PLAIN)).isCloseTo(55, within(0.001));
    }

    /// McLaughlin 1969: 30 sentences with 30 polysyllables.
    @Test
    void smogOfThirtySentences() {
        Counts counts = new Counts(600, 30, 900, 2700, 2700, 150, 30, 30, 30, 60);
        assertThat(Formulas.smog(counts)).isCloseTo(8.8418, within(0.001));
    }

    /// The example of the formula's encyclopedia article: 119 words, 639 letters, 5 sentences give 14.5.
    @Test
    void colemanLiauOfTheKnownExample() {
        Counts counts = new Counts(119, 5, 200, 639, 639, 40, 20, 20, 20, 20);
        assertThat(Formulas.colemanLiau(counts)).isCloseTo(14.5, within(0.1));
    }

    @Test
    void fewUnfamiliarWordsAddNothing() {
        Counts counts = new Counts(100, 5, 150, 450, 450, 25, 12, 10, 9, 5);
        assertThat(Formulas.daleChall(counts)).isCloseTo(0.1579 * 5 + 0.0496 * 20, within(0.001));
    }
}
