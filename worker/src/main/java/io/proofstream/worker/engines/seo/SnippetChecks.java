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
                    page.html().isPage()
                            ? "The page has no title. Give it one that says what it is about."
                            : "No title was submitted with this text, and it brings none.",
                    title == null ? null : title.source());
            return;
        }
        remarks.source(SeoRule.TITLE_PRESENT, GOOD, "The page has a title.", title.source());
        int width = PixelWidth.of(title.text());
        remarks.source(
                SeoRule.TITLE_WIDTH,
                width <= WIDEST_TITLE ? GOOD : WARNING,
                width <= WIDEST_TITLE
                        ? "The title fits into a search result."
                        : "The title is %d pixels wide; search results cut it off after %d. Shorten it by about %d characters."
                                .formatted(width, WIDEST_TITLE, surplus(title.text(), width)),
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
                    "There is no meta description: search engines will choose some sentence of the page.",
                    description == null ? null : description.source());
            return;
        }
        remarks.source(
                SeoRule.META_DESCRIPTION_PRESENT, GOOD, "The page has a meta description.", description.source());
        int length = description.text().strip().length();
        boolean good = length >= SHORTEST_DESCRIPTION && length <= LONGEST_DESCRIPTION;
        remarks.source(
                SeoRule.META_DESCRIPTION_LENGTH,
                good ? GOOD : SUGGESTION,
                good
                        ? "The meta description makes use of its room."
                        : (length < SHORTEST_DESCRIPTION
                                        ? "The meta description has %d characters; there is room for %d."
                                        : "The meta description has %d characters; after %d it is cut off.")
                                .formatted(length, LONGEST_DESCRIPTION),
                description.source());
    }
}
