package io.proofstream.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Format;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private static final String DUTCH = "De bakker om de hoek verkoopt elke ochtend vers brood aan de hele buurt. ";
    private static final String ENGLISH = "The baker around the corner sells fresh bread to the whole street. ";

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", delimiter = '|', numLinesToSkip = 1)
    void tellsASentence(String language, String sentence) {
        assertThat(DETECTOR.detect(sentence, Format.TEXT)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", delimiter = '|', numLinesToSkip = 1)
    void tellsASentenceInCapitals(String language, String sentence) {
        assertThat(DETECTOR.detect(sentence.toUpperCase(Locale.ROOT), Format.TEXT))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Your order is on its way
            nl | Uw bestelling is onderweg
            de | Ihre Bestellung ist unterwegs
            fr | Votre commande est en route
            es | Su pedido está en camino
            it | Il tuo ordine è in arrivo
            pt | A sua encomenda está a caminho
            pl | Twoje zamówienie jest w drodze
            """)
    void tellsAFewWords(String language, String words) {
        assertThat(DETECTOR.detect(words, Format.TEXT)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "42",
                "🙂🙂🙂 🎉",
                "— … !!! ???",
                "https://example.org/a/b/c?d=e www.example.org someone@example.org",
                "Мама мыла раму, а папа читал газету на кухне.",
                "今日はとても良い天気ですね。散歩に行きましょう。",
                "Η γάτα κοιμάται πάνω στο παλιό ξύλινο τραπέζι.",
                "Katten sover på bordet medan barnen leker ute i trädgården.",
                "Katten sover på bordet, mens børnene leger ude i haven.",
                "A macska az asztalon alszik, miközben a gyerekek kint játszanak.",
                "Pisica doarme pe masă în timp ce copiii se joacă afară.",
                "Kočka spí na stole, zatímco si děti hrají venku na zahradě."
            })
    void doesNotGuessWhatItDoesNotKnow(String text) {
        assertThat(DETECTOR.detect(text, Format.TEXT)).isEqualTo("und");
    }

    @Test
    void readsPastMarkup() {
        String html = "<!doctype html><html><head><style>.the-and-with { color: inherit }</style>"
                + "<script>if (the && that) { return this.with.from(which) }</script></head><body class=\"with the\">"
                + "<!-- this comment is for those who would read the source of the page --><p>" + DUTCH + "</p></body>";

        assertThat(DETECTOR.detect(html, Format.HTML)).isEqualTo("nl");
    }

    @Test
    void readsEntitiesAsLetters() {
        String html =
                "<p>L&apos;&eacute;l&egrave;ve a &eacute;t&eacute; f&eacute;licit&eacute;e &#224; l&rsquo;&eacute;cole</p>";

        assertThat(DETECTOR.detect(html, Format.HTML)).isEqualTo("fr");
    }

    @Test
    void readsPastCodeInMarkdown() {
        String markdown =
                "# Installatie\n\nVoer eerst deze opdracht uit:\n\n```\nfor each of the files in this folder\n"
                        + "do not use the other one that was there before\n```\n\nKlik daarna op [opslaan](https://example.org/"
                        + "save-the-file-with-this-name) en wacht `until it is done` tot het klaar is.\n";

        assertThat(DETECTOR.detect(markdown, Format.MARKDOWN)).isEqualTo("nl");
    }

    @Test
    void goesByTheGreaterPartOfAMixedText() {
        assertThat(DETECTOR.detect(ENGLISH + DUTCH.repeat(9), Format.TEXT)).isEqualTo("nl");
        assertThat(DETECTOR.detect(DUTCH + ENGLISH.repeat(9), Format.TEXT)).isEqualTo("en");
    }

    @Test
    void looksIntoTheWholeOfALongText() {
        String text = ENGLISH.repeat(100) + DUTCH.repeat(6_000);

        assertThat(DETECTOR.detect(text, Format.TEXT)).isEqualTo("nl");
    }

    @Test
    void readsDecomposedLettersAsComposedOnes() {
        String decomposed = Normalizer.normalize("Él también podrá venir mañana según dijo", Normalizer.Form.NFD);

        assertThat(DETECTOR.detect(decomposed, Format.TEXT)).isEqualTo("es");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void survivesHostileMarkup(Format format) {
        for (String piece :
                List.of("<", "<a", "<!--", "<script>", "&", "&#99999999;", "`", "](", "```\n", "\ud83d", "]")) {
            assertThat(DETECTOR.detect(piece.repeat(500_000 / piece.length()), format))
                    .as(piece)
                    .isEqualTo("und");
        }
    }
}
