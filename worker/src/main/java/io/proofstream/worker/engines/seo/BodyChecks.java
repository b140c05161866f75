package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;

import io.proofstream.common.content.Format;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.List;

/// The length of the text, its images and its main heading.
final class BodyChecks {

    private BodyChecks() {}

    static void length(SeoPage page, Remarks remarks) {
        int words = page.words();
        Severity severity = words >= 300 ? GOOD : words >= 250 ? SUGGESTION : words >= 100 ? WARNING : ERROR;
        remarks.whole(
                SeoRule.TEXT_LENGTH,
                severity,
                severity == GOOD ? page.say(SeoMessage.TEXT_LONG_ENOUGH) : page.say(SeoMessage.TEXT_SHORT, words));
    }

    static void images(SeoPage page, Remarks remarks) {
        if (page.format() == Format.TEXT) {
            return;
        }
        boolean none = page.document().images().isEmpty();
        remarks.whole(
                SeoRule.IMAGES_PRESENT,
                none ? WARNING : GOOD,
                none ? page.say(SeoMessage.NO_IMAGES) : page.say(SeoMessage.IMAGES));
    }

    static void alternatives(SeoPage page, Remarks remarks) {
        List<Span> missing = missing(page);
        for (Span image : missing) {
            remarks.source(SeoRule.IMAGE_ALT, WARNING, page.say(SeoMessage.NO_ALTERNATIVE), image);
        }
        boolean any = page.format() == Format.HTML
                ? !page.html().images().isEmpty()
                : !page.document().images().isEmpty();
        if (missing.isEmpty() && any) {
            remarks.whole(SeoRule.IMAGE_ALT, GOOD, page.say(SeoMessage.ALTERNATIVES));
        }
    }

    /// The images that nothing names to those who cannot see them.
    static List<Span> missing(SeoPage page) {
        if (page.format() == Format.HTML) {
            return page.html().images().stream()
                    .filter(image -> !image.named() && image.source() != null)
                    .map(HtmlFacts.Img::source)
                    .toList();
        }
        return page.document().images().stream()
                .filter(image -> image.alt() == null || image.alt().isBlank())
                .map(Document.Image::source)
                .toList();
    }

    static void mainHeading(SeoPage page, Remarks remarks) {
        List<Block> main = mainHeadings(page);
        if (main.size() == 1) {
            remarks.visible(
                    SeoRule.HEADINGS_H1,
                    GOOD,
                    page.say(SeoMessage.ONE_MAIN_HEADING),
                    main.getFirst().span());
        } else if (main.size() > 1) {
            for (Block second : main.subList(1, main.size())) {
                remarks.visible(SeoRule.HEADINGS_H1, WARNING, page.say(SeoMessage.FURTHER_MAIN_HEADING), second.span());
            }
        } else if (page.assignment().content().title() != null && !page.html().isPage()) {
            remarks.whole(SeoRule.HEADINGS_H1, GOOD, page.say(SeoMessage.TITLE_IS_MAIN_HEADING));
        } else if (page.format() != Format.TEXT) {
            remarks.whole(SeoRule.HEADINGS_H1, SUGGESTION, page.say(SeoMessage.NO_MAIN_HEADING));
        }
    }

    static List<Block> mainHeadings(SeoPage page) {
        return page.headings().stream().filter(heading -> heading.level() == 1).toList();
    }
}
