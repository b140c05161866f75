package io.proofstream.worker.engines.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.NoPartials;
import io.proofstream.worker.engines.embedding.Examples;
import io.proofstream.worker.engines.embedding.TestEmbeddings;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often the sign of the polarity is right on whole reviews that nothing was tuned on.
class SentimentQualityTest {

    private final Judges judges = new Judges(TestEmbeddings.shared());

    @ParameterizedTest
    @CsvSource({"en, 0.84", "nl, 0.77"})
    void tellsGoodReviewsFromBadOnes(String language, double bar) throws Exception {
        var reviews = Examples.read("/io/proofstream/worker/engines/sentiment/heldout-" + language + ".tsv");
        int right = 0;
        StringBuilder misses = new StringBuilder();
        for (Examples review : reviews) {
            Document document = new Documents().of(Content.ofText(review.text()), language);
            Judgement judgement = judges.of(language).orElseThrow().judge(document, NoPartials.INSTANCE);
            boolean positive = judgement.polarity() > 0;
            if (positive == review.label().equals("positive")) {
                right++;
            } else {
                misses.append(String.format(
                        Locale.ROOT,
                        "%n%.2f %s: %s %s",
                        judgement.polarity(),
                        review.label(),
                        review.text(),
                        judgement.sentences()));
            }
        }
        System.out.printf(Locale.ROOT, "sentiment %s: %d of %d%s%n", language, right, reviews.size(), misses);
        assertThat((double) right / reviews.size()).as("right in %s", language).isGreaterThanOrEqualTo(bar);
    }
}
