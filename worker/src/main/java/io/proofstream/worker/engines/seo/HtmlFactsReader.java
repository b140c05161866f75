package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.seo.HtmlFacts.Anchor;
import io.proofstream.worker.engines.seo.HtmlFacts.HeadLink;
import io.proofstream.worker.engines.seo.HtmlFacts.Meta;
import io.proofstream.worker.engines.seo.HtmlFacts.Place;
import io.proofstream.worker.engines.text.HtmlWalk;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/// Gathers [HtmlFacts] in one walk over the parsed page.
final class HtmlFactsReader extends HtmlWalk {

    private static final Set<String> NOT_WITHOUT_ADDRESS =
            Set.of("target", "download", "ping", "rel", "hreflang", "type", "referrerpolicy");

    private final List<Meta> metas = new ArrayList<>();
    private final List<HeadLink> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final ImageReader images = new ImageReader();
    private final List<Place> data = new ArrayList<>();
    private @Nullable Place title;
    private boolean isPage;
    private String language = "";
    private int heads;
    private int drawings;
    private int hidden;

    private HtmlFactsReader() {}

    static HtmlFacts read(String html) throws InterruptedException {
        var reader = new HtmlFactsReader();
        reader.walk(parse(html));
        return new HtmlFacts(
                reader.isPage,
                reader.language,
                reader.title,
                reader.metas,
                reader.links,
                reader.anchors,
                reader.images.images(),
                reader.data);
    }

    @Override
    protected boolean open(Node node) {
        if (node instanceof Element element) {
            visit(element, heads > 0, hidden > 0);
            heads += isHead(element) ? 1 : 0;
            drawings += isDrawing(element) ? 1 : 0;
            hidden += isUnheard(element) ? 1 : 0;
        }
        return true;
    }

    @Override
    protected void close(Node node) {
        if (node instanceof Element element) {
            heads -= isHead(element) ? 1 : 0;
            drawings -= isDrawing(element) ? 1 : 0;
            hidden -= isUnheard(element) ? 1 : 0;
        }
    }

    private static boolean isHead(Element element) {
        return element.normalName().equals("head");
    }

    private static boolean isDrawing(Element element) {
        return element.normalName().equals("svg");
    }

    private void visit(Element element, boolean inHead, boolean hidden) {
        images.element(element);
        switch (element.normalName()) {
            case "html" -> {
                isPage |= isWritten(element);
                language = element.attr("lang").strip();
            }
            case "head", "body" -> isPage |= isWritten(element);
            case "title" -> {
                // A drawing's title is not the page's; a title that stands in the body is, to browsers.
                if (title == null && drawings == 0) {
                    isPage |= inHead;
                    title = new Place(element.text().strip(), span(element));
                }
            }
            case "meta" -> meta(element, inHead);
            case "link" -> {
                if (inHead) {
                    String rel = element.attr("rel").strip().toLowerCase(Locale.ROOT);
                    links.add(new HeadLink(rel, element.attr("href"), element.attr("hreflang"), span(element)));
                }
            }
            case "a" -> anchor(element);
            case "img" -> {
                if (!hidden && !isUnheard(element)) {
                    images.image(element);
                }
            }
            case "script" -> {
                String type = element.attr("type").strip();
                if (type.equalsIgnoreCase("application/ld+json")) {
                    data.add(new Place(element.data(), span(element)));
                }
            }
            default -> {}
        }
    }

    private void meta(Element element, boolean inHead) {
        if (element.hasAttr("name")) {
            String name = element.attr("name").strip().toLowerCase(Locale.ROOT);
            metas.add(new Meta(name, element.attr("content"), inHead, span(element)));
        }
    }

    private void anchor(Element element) {
        String href = element.hasAttr("href") ? element.attr("href") : null;
        anchors.add(new Anchor(
                href,
                element.attr("role").strip(),
                !element.attr("name").isBlank(),
                !element.attr("id").isEmpty(),
                href == null && isPlaceholder(element),
                span(element)));
    }

    /// Whether an anchor that has no address stands where a link could be (HTML, 4.6.1), and does nothing when clicked.
    private static boolean isPlaceholder(Element anchor) {
        return anchor.attributes().asList().stream()
                .noneMatch(attribute -> NOT_WITHOUT_ADDRESS.contains(attribute.getKey())
                        || attribute.getKey().startsWith("on"));
    }

    private static boolean isUnheard(Element element) {
        return isHidden(element) || element.attr("aria-hidden").equals("true");
    }

    private static boolean isWritten(Element element) {
        Range range = element.sourceRange();
        return range.isTracked() && range.endPos() > range.startPos();
    }

    static @Nullable Span span(Element element) {
        Range start = element.sourceRange();
        if (!isWritten(element)) {
            return null;
        }
        Range end = element.endSourceRange();
        return new Span(start.startPos(), end.isTracked() ? Math.max(end.endPos(), start.endPos()) : start.endPos());
    }
}
