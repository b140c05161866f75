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
                            ? page.say(SeoMessage.KEYPHRASE_SHORT)
                            : page.say(SeoMessage.KEYPHRASE_LONG, length, most));
        });
    }

    static void functionWords(SeoPage page, Remarks remarks) {
        page.keyphrase().ifPresent(keyphrase -> {
            if (keyphrase.onlyFunctionWords()) {
                remarks.whole(
                        SeoRule.KEYPHRASE_FUNCTION_WORDS,
                        WARNING,
                        page.say(SeoMessage.KEYPHRASE_EMPTY, keyphrase.text()));
            } else {
                remarks.whole(SeoRule.KEYPHRASE_FUNCTION_WORDS, GOOD, page.say(SeoMessage.KEYPHRASE_NAMES_SUBJECT));
            }
        });
    }

    static void related(SeoPage page, Remarks remarks) {
        for (Keyphrase phrase : page.related()) {
            boolean found = page.mentions().count(phrase) > 0;
            remarks.whole(
                    SeoRule.KEYPHRASE_RELATED,
                    found ? GOOD : SUGGESTION,
                    page.say(found ? SeoMessage.RELATED_FOUND : SeoMessage.RELATED_MISSING, phrase.text()));
        }
    }
}
