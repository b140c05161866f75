package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;

import io.proofstream.common.result.Severity;

/// The keyphrase itself, and the phrases that go with it.
final class KeyphraseChecks {

    private KeyphraseChecks() {}

    static void length(SeoPage page, Remarks remarks) {
        page.keyphrase().ifPresent(keyphrase -> {
            boolean told = WordForms.knows(page.language());
            int most = told ? 4 : 6;
            int length = told ? keyphrase.content().size() : keyphrase.all().size();
            Severity severity = length <= most ? GOOD : length <= most + (told ? 4 : 3) ? SUGGESTION : WARNING;
            remarks.whole(
                    SeoRule.KEYPHRASE_LENGTH,
                    severity,
                    severity == GOOD
                            ? "The keyphrase is short enough to be searched for."
                            : "The keyphrase has %d content words; people search with %d at most. Choose the ones that matter."
                                    .formatted(length, most));
        });
    }

    static void functionWords(SeoPage page, Remarks remarks) {
        page.keyphrase().ifPresent(keyphrase -> {
            if (keyphrase.onlyFunctionWords()) {
                remarks.whole(
                        SeoRule.KEYPHRASE_FUNCTION_WORDS,
                        WARNING,
                        "“%s” consists of words that stand on every page. Add what this page is about."
                                .formatted(keyphrase.text()));
            } else {
                remarks.whole(SeoRule.KEYPHRASE_FUNCTION_WORDS, GOOD, "The keyphrase names a subject.");
            }
        });
    }

    static void related(SeoPage page, Remarks remarks) {
        for (Keyphrase phrase : page.related()) {
            boolean found = page.mentions().count(phrase) > 0;
            remarks.whole(
                    SeoRule.KEYPHRASE_RELATED,
                    found ? GOOD : SUGGESTION,
                    (found
                                    ? "The text mentions “%s”."
                                    : "The text does not mention “%s”, which belongs to its subject.")
                            .formatted(phrase.text()));
        }
    }
}
