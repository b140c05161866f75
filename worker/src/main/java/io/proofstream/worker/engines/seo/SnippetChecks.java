package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;

/// What a search result shows of the page: its title and its meta description.
final class SnippetChecks {

    private static final int WIDEST_TITLE = 600;
    private static final int SHORTEST_DESCRIPTION = 120;
    private static final int LONGEST_DESCRIPTION = 156;

    private SnippetChecks() {}

    static void title(SeoPage page, Remarks remarks) {
        HtmlFacts.Place title = page.title();
        if (title == null || title.text().isBlank()) {
            remarks.source(
                    SeoRule.TITLE_PRESENT,
                    page.html().isPage() ? ERROR : WARNING,
                    page.html().isPage() ? page.say(SeoMessage.NO_TITLE_PAGE) : page.say(SeoMessage.NO_TITLE_TEXT),
                    title == null ? null : title.source());
            return;
        }
        remarks.source(SeoRule.TITLE_PRESENT, GOOD, page.say(SeoMessage.TITLE), title.source());
        int width = PixelWidth.of(title.text());
        remarks.source(
                SeoRule.TITLE_WIDTH,
                width <= WIDEST_TITLE ? GOOD : WARNING,
                width <= WIDEST_TITLE
                        ? page.say(SeoMessage.TITLE_FITS)
                        : page.say(SeoMessage.TITLE_WIDE, width, WIDEST_TITLE, surplus(title.text(), width)),
                title.source());
    }

    private static int surplus(String title, int width) {
        return Math.max(1, Math.ceilDiv(title.strip().length() * (width - WIDEST_TITLE), width));
    }

    static void description(SeoPage page, Remarks remarks) {
        HtmlFacts.Place description = page.metaDescription();
        if (description == null || description.text().isBlank()) {
            remarks.source(
                    SeoRule.META_DESCRIPTION_PRESENT,
                    page.html().isPage() ? ERROR : WARNING,
                    page.say(SeoMessage.NO_DESCRIPTION),
                    description == null ? null : description.source());
            return;
        }
        remarks.source(SeoRule.META_DESCRIPTION_PRESENT, GOOD, page.say(SeoMessage.DESCRIPTION), description.source());
        int length = description.text().strip().length();
        boolean good = length >= SHORTEST_DESCRIPTION && length <= LONGEST_DESCRIPTION;
        remarks.source(
                SeoRule.META_DESCRIPTION_LENGTH,
                good ? GOOD : SUGGESTION,
                good
                        ? page.say(SeoMessage.DESCRIPTION_FITS)
                        : page.say(
                                length < SHORTEST_DESCRIPTION
                                        ? SeoMessage.DESCRIPTION_SHORT
                                        : SeoMessage.DESCRIPTION_LONG,
                                length,
                                LONGEST_DESCRIPTION),
                description.source());
    }
}
