package io.proofstream.worker.engines.seo;

import io.proofstream.common.result.Severity;
import java.util.Map;

/// The result in one sentence.
final class SeoSummary {

    private SeoSummary() {}

    static String of(SeoPage page, Remarks remarks, int score) {
        Map<SeoRule, Severity> worst = remarks.worst();
        boolean keyphrase = page.keyphrase().isPresent();
        SeoMessage verdict;
        if (worst.get(SeoRule.PAGE_INDEXABLE) == Severity.ERROR) {
            verdict = keyphrase ? SeoMessage.SUMMARY_FORBIDDEN : SeoMessage.SUMMARY_FORBIDDEN_NO_KEYPHRASE;
        } else if (score >= 80) {
            verdict = keyphrase ? SeoMessage.SUMMARY_WELL : SeoMessage.SUMMARY_WELL_NO_KEYPHRASE;
        } else if (score >= 50) {
            verdict = keyphrase ? SeoMessage.SUMMARY_FAIR : SeoMessage.SUMMARY_FAIR_NO_KEYPHRASE;
        } else {
            verdict = keyphrase ? SeoMessage.SUMMARY_HARD : SeoMessage.SUMMARY_HARD_NO_KEYPHRASE;
        }
        long good = worst.values().stream().filter(Severity.GOOD::equals).count();
        return page.say(verdict, good, worst.size());
    }
}
