package io.proofstream.worker.engines.seo;

import io.proofstream.common.content.Format;
import java.util.LinkedHashMap;
import java.util.Map;

/// The figures of a page, named as the contract says. Those of the keyphrase are absent when none was given.
final class SeoMetrics {

    /// How sure we are where word forms and function words are not known.
    private static final double WITHOUT_FORMS = 0.7;

    private SeoMetrics() {}

    static Map<String, Object> of(SeoPage page) {
        Map<String, Object> metrics = new LinkedHashMap<>();
        int words = page.words();
        metrics.put("words", words);
        page.keyphrase().ifPresent(keyphrase -> {
            int count = page.mentions().count(keyphrase);
            metrics.put("keyphraseCount", count);
            metrics.put("keyphraseDensity", words == 0 ? 0.0 : Math.round(10_000.0 * count / words) / 100.0);
        });
        HtmlFacts.Place title = page.title();
        HtmlFacts.Place description = page.metaDescription();
        metrics.put("titleLength", title == null ? 0 : title.text().strip().length());
        metrics.put("titlePixelWidth", title == null ? 0 : PixelWidth.of(title.text()));
        metrics.put(
                "metaDescriptionLength",
                description == null ? 0 : description.text().strip().length());
        metrics.put("internalLinks", LinkChecks.internalLinks(page).size());
        metrics.put("outboundLinks", LinkChecks.outboundLinks(page).size());
        metrics.put("images", page.document().images().size());
        metrics.put("imagesWithoutAlt", BodyChecks.missing(page).size());
        metrics.put("h1Count", BodyChecks.mainHeadings(page).size());
        metrics.put("confidence", WordForms.knows(page.language()) ? 1.0 : WITHOUT_FORMS);
        if (page.format() == Format.HTML) {
            metrics.put("structuredData", page.html().data().size());
        }
        return metrics;
    }
}
