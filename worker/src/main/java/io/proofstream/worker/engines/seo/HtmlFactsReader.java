package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.seo.HtmlFacts.Anchor;
import io.proofstream.worker.engines.seo.HtmlFacts.HeadLink;
import io.proofstream.worker.engines.seo.HtmlFacts.Img;
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
    private final List<Img> images = new ArrayList<>();
    private final List<Place> data = new ArrayList<>();
    private @Nullable Place title;
    private boolean isPage;
    private String language = "";
    private int heads;
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
                reader.images,
                reader.data);
    }

    @Override
    protected boolean open(Node node) {
        if (node instanceof Element element) {
            visit(element, heads > 0, hidden > 0);
            heads += isHead(element) ? 1 : 0;
            hidden += isHidden(element) ? 1 : 0;
        }
        return true;
    }

    @Override
    protected void close(Node node) {
        if (node instanceof Element element) {
            heads -= isHead(element) ? 1 : 0;
            hidden -= isHidden(element) ? 1 : 0;
        }
    }

    private static boolean isHead(Element element) {
        return element.normalName().equals("head");
    }

    private void visit(Element element, boolean inHead, boolean hidden) {
        switch (element.normalName()) {
            case "html" -> {
                isPage |= isWritten(element);
                language = element.attr("lang").strip();
            }
            case "head", "body" -> isPage |= isWritten(element);
            case "title" -> {
                // An image's title element, as SVG has it, is not the page's.
                if (title == null && inHead) {
                    isPage = true;
                    title = new Place(element.text().strip(), span(element));
                }
            }
            case "meta" -> meta(element);
            case "link" -> {
                if (inHead) {
                    String rel = element.attr("rel").strip().toLowerCase(Locale.ROOT);
                    links.add(new HeadLink(rel, element.attr("href"), element.attr("hreflang"), span(element)));
                }
            }
            case "a" -> anchor(element);
            case "img" -> {
                if (!hidden && !isHidden(element) && !isDecoration(element)) {
                    images.add(new Img(isNamed(element), span(element)));
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

    private void meta(Element element) {
        if (element.hasAttr("name")) {
            String name = element.attr("name").strip().toLowerCase(Locale.ROOT);
            metas.add(new Meta(name, element.attr("content"), span(element)));
        }
    }

    private void anchor(Element element) {
        String href = element.hasAttr("href") ? element.attr("href") : null;
        String current = element.attr("aria-current");
        boolean placeholder = href == null
                && (current.equals("page") || current.equals("location"))
                && NOT_WITHOUT_ADDRESS.stream().noneMatch(element::hasAttr);
        anchors.add(new Anchor(
                href,
                element.attr("role").strip(),
                !element.attr("name").isBlank(),
                !element.attr("id").isEmpty(),
                placeholder,
                span(element)));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.normalName().equals("template");
    }

    private static boolean isDecoration(Element image) {
        String role = image.attr("role").strip();
        return role.equals("presentation") || role.equals("none");
    }

    private static boolean isNamed(Element image) {
        if (image.hasAttr("alt")) {
            String alt = image.attr("alt");
            return alt.isEmpty() || !alt.isBlank();
        }
        return !image.attr("aria-label").isBlank()
                || !image.attr("aria-labelledby").isBlank()
                || !image.attr("title").isBlank();
    }

    private static boolean isWritten(Element element) {
        Range range = element.sourceRange();
        return range.isTracked() && range.endPos() > range.startPos();
    }

    private static @Nullable Span span(Element element) {
        Range start = element.sourceRange();
        if (!isWritten(element)) {
            return null;
        }
        Range end = element.endSourceRange();
        return new Span(start.startPos(), end.isTracked() ? Math.max(end.endPos(), start.endPos()) : start.endPos());
    }
}
