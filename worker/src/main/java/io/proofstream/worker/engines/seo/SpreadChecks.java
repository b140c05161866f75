package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;

import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.text.Span;
import java.util.List;

/// How often the keyphrase is in the text, and how evenly.
final class SpreadChecks {

    private static final int LEAST_SENTENCES = 15;
    private static final int SHORT = 100;

    private static final double LEAST_DENSITY = 0.5;
    private static final double MOST_DENSITY = 3;
    private static final double STUFFED_DENSITY = 4;

    private SpreadChecks() {}

    static void density(SeoPage page, Remarks remarks) {
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        int words = page.words();
        if (keyphrase == null || words == 0) {
            return;
        }
        int count = page.mentions().count(keyphrase);
        // A phrase of several words takes more room each time: fewer mentions make the same impression.
        double room = 0.7 + keyphrase.content().size() / 3.0;
        double share = 100.0 * count / words;
        double weighted = share * room;
        // In a short text one mention is enough; elsewhere one alone is an accident.
        long least = Math.max(words < SHORT ? 1 : 2, (long) Math.ceil(LEAST_DENSITY * words / (100 * room)));
        long most = Math.max(least, (long) Math.floor(MOST_DENSITY * words / (100 * room)));
        boolean tooFew = count < Math.min(2, least) || (weighted < LEAST_DENSITY && count < least);
        boolean tooMany = weighted > MOST_DENSITY && count > least;
        if (tooFew) {
            remarks.whole(
                    SeoRule.KEYPHRASE_DENSITY,
                    WARNING,
                    count == 0
                            ? page.say(SeoMessage.DENSITY_NONE, least, most)
                            : page.say(SeoMessage.DENSITY_LOW, count, share, least, most));
        } else if (tooMany) {
            remarks.whole(
                    SeoRule.KEYPHRASE_DENSITY,
                    weighted > STUFFED_DENSITY ? ERROR : WARNING,
                    page.say(SeoMessage.DENSITY_HIGH, count, share, most));
        } else {
            remarks.whole(SeoRule.KEYPHRASE_DENSITY, GOOD, page.say(SeoMessage.DENSITY_GOOD, count, share));
        }
    }

    static void distribution(SeoPage page, Remarks remarks) {
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        List<List<Term>> sentences = page.mentions().terms();
        if (keyphrase == null || sentences.size() < LEAST_SENTENCES) {
            return;
        }
        double least = keyphrase.content().size() < 4 ? 1 : 0.5;
        int longest = 0;
        int longestFrom = 0;
        int from = 0;
        for (int i = 0; i <= sentences.size(); i++) {
            if (i == sentences.size() || keyphrase.share(sentences.get(i)) >= least) {
                if (i - from > longest) {
                    longest = i - from;
                    longestFrom = from;
                }
                from = i + 1;
            }
        }
        double share = (double) longest / sentences.size();
        Severity severity = share < 0.3 ? GOOD : share <= 0.5 ? SUGGESTION : WARNING;
        if (severity == GOOD) {
            remarks.whole(SeoRule.KEYPHRASE_DISTRIBUTION, GOOD, page.say(SeoMessage.DISTRIBUTION_EVEN));
        } else if (longest == sentences.size()) {
            remarks.whole(SeoRule.KEYPHRASE_DISTRIBUTION, severity, page.say(SeoMessage.DISTRIBUTION_NOWHERE));
        } else {
            Span first = page.document().sentences().get(longestFrom);
            remarks.visible(
                    SeoRule.KEYPHRASE_DISTRIBUTION,
                    severity,
                    page.say(SeoMessage.DISTRIBUTION_GAP, longest, sentences.size()),
                    first);
        }
    }
}
