package io.proofstream.worker.engines.seo;

import io.proofstream.common.result.Severity;
import java.util.Map;

/// The result in one sentence.
final class SeoSummary {

    private SeoSummary() {}

    static String of(SeoPage page, Remarks remarks, int score) {
        Map<SeoRule, Severity> worst = remarks.worst();
        String verdict;
        if (worst.get(SeoRule.PAGE_INDEXABLE) == Severity.ERROR) {
            verdict = "The page forbids search engines to show it";
        } else if (score >= 80) {
            verdict = "The page is well prepared to be found";
        } else if (score >= 50) {
            verdict = "The page can be found, with room for improvement";
        } else {
            verdict = "The page will be hard to find";
        }
        long good = worst.values().stream().filter(Severity.GOOD::equals).count();
        String counted = ": %d of %d rules are met".formatted(good, worst.size());
        return verdict
                + counted
                + (page.keyphrase().isPresent() ? "." : ", not counting those about a keyphrase, as none was given.");
    }
}
