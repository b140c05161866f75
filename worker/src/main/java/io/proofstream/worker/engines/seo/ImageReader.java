package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.seo.HtmlFacts.Img;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Gathers a page's images, and tells of each whether anything names it to those who cannot see it.
final class ImageReader {

    private final List<Element> images = new ArrayList<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Boolean> naming = new HashMap<>();

    /// Takes note of an element of the page, which may name an image.
    void element(Element element) {
        if (element.hasAttr("id")) {
            byId.putIfAbsent(element.attr("id"), element);
        }
    }

    void image(Element image) {
        if (!isDecoration(image)) {
            images.add(image);
        }
    }

    /// Once the whole page was seen, because what names an image may stand after it.
    List<Img> images() {
        return images.stream()
                .map(image -> new Img(isNamed(image), HtmlFactsReader.span(image)))
                .toList();
    }

    private static boolean isDecoration(Element image) {
        String role = image.attr("role").strip();
        return role.equals("presentation") || role.equals("none");
    }

    private boolean isNamed(Element image) {
        // An empty text says that the image is decoration.
        return (image.hasAttr("alt") && image.attr("alt").isEmpty())
                || !image.attr("alt").isBlank()
                || !image.attr("aria-label").isBlank()
                || !image.attr("title").isBlank()
                || isNamedElsewhere(image.attr("aria-labelledby").strip());
    }

    private boolean isNamedElsewhere(String ids) {
        for (String id : ids.split("[ \t\r\n\f]+", -1)) {
            if (naming.computeIfAbsent(id, this::names)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(String id) {
        Element element = byId.get(id);
        return element != null
                && (element.hasText()
                        || !element.attr("aria-label").isBlank()
                        || !element.attr("alt").isBlank());
    }
}
