package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.text.Document.Image;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Single HTML tags within a line of Markdown: breaks and images are seen, other tags and comments are
/// not.
final class MarkdownTags {

    private MarkdownTags() {}

    static void read(String tag, Span source, Page page) {
        if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            page.lineBreak(source.start(), source.end());
        } else if (tag.regionMatches(true, 0, "<img", 0, 4)) {
            Element image = Jsoup.parseBodyFragment(tag).selectFirst("img");
            if (image != null) {
                page.image(new Image(image.attr("src"), image.hasAttr("alt") ? image.attr("alt") : null, source));
            }
        }
    }
}
