package io.proofstream.worker.engines.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.Examples;
import io.proofstream.worker.engines.embedding.TestEmbeddings;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often the sign of the polarity is right on whole reviews. `heldout-nl` was looked at while the Dutch
/// lexicon grew; `heldout-en` and `measured-nl` were not.
class SentimentQualityTest {

    private final Judges judges = new Judges(TestEmbeddings.shared());

    @ParameterizedTest
    @CsvSource({"en, heldout-en, 0.84", "nl, heldout-nl, 0.77", "nl, measured-nl, 0.82"})
    void tellsGoodReviewsFromBadOnes(String language, String file, double bar) throws Exception {
        List<Examples> reviews = Examples.read("/io/proofstream/worker/engines/sentiment/" + file + ".tsv");
        List<String> misses = new ArrayList<>();
        for (Examples review : reviews) {
            Document document = new Documents().of(Content.ofText(review.text()), language);
            Judgement judgement = judges.of(language).judge(document, Partials.UNHEARD);
            if (judgement.polarity() > 0 != review.label().equals("positive")) {
                misses.add(String.format(Locale.ROOT, "%.2f %s", judgement.polarity(), review));
            }
        }
        assertThat(1 - (double) misses.size() / reviews.size())
                .as("right in %s; misses %s", file, misses)
                .isGreaterThanOrEqualTo(bar);
    }
}
