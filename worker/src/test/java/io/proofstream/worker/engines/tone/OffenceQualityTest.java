package io.proofstream.worker.engines.tone;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.Examples;
import io.proofstream.worker.engines.embedding.TestEmbeddings;
import io.proofstream.worker.engines.text.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// How well offensive posts are told from others, on posts that nothing was trained on: the mean of both classes' F1.
class OffenceQualityTest {

    @Test
    void tellsOffensivePostsFromOthers() throws Exception {
        Listener listener = new Listener("en", TestEmbeddings.shared());
        int[][] counts = new int[2][2];
        List<String> misses = new ArrayList<>();
        for (Examples post : Examples.read("/io/proofstream/worker/engines/tone/heldout-offensive-en.tsv")) {
            double degree = listener.hear(new Documents().of(Content.ofText(post.text()), "en"), Partials.UNHEARD)
                    .offence()
                    .degree();
            boolean offensive = post.label().equals("offensive");
            counts[offensive ? 1 : 0][degree > 0.5 ? 1 : 0]++;
            if (offensive != degree > 0.5) {
                misses.add(String.format(Locale.ROOT, "%.2f %s", degree, post));
            }
        }
        double macro =
                (f1(counts[1][1], counts[0][1], counts[1][0]) + f1(counts[0][0], counts[1][0], counts[0][1])) / 2;
        assertThat(macro).as("macro F1; misses %s", misses).isGreaterThanOrEqualTo(0.75);
    }

    private static double f1(int hits, int falseAlarms, int missed) {
        return 2.0 * hits / (2 * hits + falseAlarms + missed);
    }
}
