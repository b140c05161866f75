package io.proofstream.worker.engines.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PassagesTest {

    /// 34 characters with the space behind it, so 17 begin within the 560 of a passage.
    private static final String SENTENCE = "The oven is hot and bread smells.";

    private static final Offset<Float> WITHIN = Offset.offset(1e-5f);

    @Test
    void ofAShortDocumentThereIsOne() throws InterruptedException {
        assertThat(Passages.of(document(3))).containsExactly(String.join(" ", List.of(SENTENCE, SENTENCE, SENTENCE)));
    }

    @Test
    void ofADocumentOfSomeSentencesTheOpeningAndTheClosingAreRead() throws Exception {
        Document document = document(Passages.MANY - 1);

        List<float[]> vectors = Passages.vectors(document, apart(Passages.MANY - 1), TestEmbeddings.shared());

        List<float[]> read = TestEmbeddings.shared().of(Passages.of(document), done -> {});
        assertThat(vectors).containsExactlyElementsOf(read);
    }

    @Test
    void ofADocumentOfManyTheyAreTheMeansOfTheirSentences() throws Exception {
        List<float[]> vectors = Passages.vectors(document(40), apart(40), TestEmbeddings.fresh(1));

        assertThat(vectors).hasSize(2);
        for (int i = 0; i < 40; i++) {
            assertThat(vectors.getFirst()[i]).isEqualTo(i < 17 ? (float) Math.sqrt(1 / 17.0) : 0, WITHIN);
            assertThat(vectors.getLast()[i]).isEqualTo(i >= 40 - 16 ? (float) Math.sqrt(1 / 16.0) : 0, WITHIN);
        }
    }

    @Test
    void aRunStandsForItsSentences() throws Exception {
        List<float[]> vectors =
                Passages.vectors(document(40), new Runs(20, apart(2).vectors(), 1), TestEmbeddings.fresh(1));

        assertThat(vectors.getFirst()[0]).isEqualTo(1, WITHIN);
        assertThat(vectors.getLast()[1]).isEqualTo(1, WITHIN);
    }

    private static Document document(int sentences) throws InterruptedException {
        String text = String.join(" ", Collections.nCopies(sentences, SENTENCE));
        return new Documents().of(Content.ofText(text), "en");
    }

    /// Each sentence on an axis of its own.
    private static Runs apart(int sentences) {
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            float[] vector = new float[SentenceModel.DIMENSIONS];
            vector[i] = 1;
            vectors.add(vector);
        }
        return new Runs(1, vectors, 1);
    }
}
