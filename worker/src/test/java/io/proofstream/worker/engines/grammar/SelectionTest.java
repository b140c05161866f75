package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void anOrdinaryTextIsReadWhole() throws InterruptedException {
        Selection selection =
                Selection.of(document("This is a sentence of some words.\n\n".repeat(5_000)), Tongue.ENGLISH);

        assertThat(selection.isWhole()).isTrue();
        assertThat(selection.pieces()).hasSize(5_000);
        assertThat(selection.words()).isEqualTo(35_000);
    }

    @Test
    void ofVeryManySentencesPiecesFromAllOverAreRead() throws InterruptedException {
        Document document = document("He is. ".repeat(10).strip().concat("\n\n").repeat(4_000));

        Selection selection = Selection.of(document, Tongue.ENGLISH);

        assertThat(document.sentences()).hasSize(40_000);
        assertThat(selection.pieces()).hasSize(Selection.MOST_SENTENCES / 10);
        assertThat(selection.words()).isEqualTo(2 * Selection.MOST_SENTENCES);
        assertThat(selection.share()).isEqualTo(0.2);
        assertThat(selection.pieces().getFirst().span().start())
                .isLessThan(document.text().length() / 100);
        assertThat(selection.pieces().getLast().span().end())
                .isGreaterThan(document.text().length() / 100 * 99);
    }

    @Test
    void theResultSaysSo() throws InterruptedException {
        String text = "Ok. ".repeat(10).strip().concat("\n\n").repeat(2_000);

        var result = Checked.english(text).result();

        assertThat(result.metrics()).containsEntry("sampledShare", 0.4);
        assertThat(result.summary()).contains("8000 words", "20000 words");
    }

    @Test
    void ofALanguageThatTakesLongFewerWordsAreRead() throws InterruptedException {
        int words = 2 * Tongue.FRENCH.mostWords();
        String paragraph = "un deux trois quatre cinq six sept huit neuf dix.\n\n";
        Document document = document(paragraph.repeat(words / 10));

        Selection selection = Selection.of(document, Tongue.FRENCH);

        assertThat(selection.words()).isEqualTo(Tongue.FRENCH.mostWords());
        assertThat(selection.share()).isEqualTo(0.5);
        assertThat(Selection.of(document, Tongue.DUTCH).isWhole()).isTrue();
    }

    private static Document document(String text) throws InterruptedException {
        return new Documents().of(Content.ofText(text), "en");
    }
}
