package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an HTML page says of itself, and its anchors and images as they are marked up.
///
/// @param isPage whether it is a whole page, or a piece of one
/// @param language of its root element, a code as in `en` or `en-GB`; empty when it has none
/// @param title null when it has no title element
/// @param metas its meta elements that have a name, the name in lower case
/// @param links the link elements of its head
/// @param anchors its `a` elements
/// @param images its images that are not hidden or marked as decoration
/// @param data its scripts of type `application/ld+json`
record HtmlFacts(
        boolean isPage,
        String language,
        @Nullable Place title,
        List<Meta> metas,
        List<HeadLink> links,
        List<Anchor> anchors,
        List<Img> images,
        List<Place> data) {

    static final HtmlFacts NONE = new HtmlFacts(false, "", null, List.of(), List.of(), List.of(), List.of(), List.of());

    /// A text and the element in the source that holds it.
    record Place(String text, @Nullable Span source) {}

    /// @param inHead whether it stands in the page's head, where search engines look for a description
    record Meta(
            String name,
            String content,
            boolean inHead,
            @Nullable Span source) {}

    /// @param rel in lower case
    record HeadLink(
            String rel,
            String href,
            String hreflang,
            @Nullable Span source) {}

    /// @param href null when it has none
    /// @param isPlaceholder whether it stands where a link could be, and says nothing of an address
    record Anchor(
            @Nullable String href,
            String role,
            boolean hasName,
            boolean hasId,
            boolean isPlaceholder,
            @Nullable Span source) {}

    /// @param named whether anything names it to those who cannot see it
    record Img(boolean named, @Nullable Span source) {}

    /// What the page says for search results to show; null when it does not.
    @Nullable
    Place description() {
        return metas.stream()
                .filter(meta -> meta.name().equals("description") && (meta.inHead() || !isPage))
                .findFirst()
                .map(meta -> new Place(meta.content().strip(), meta.source()))
                .orElse(null);
    }

    /// The first meta element of a name.
    @Nullable
    Meta meta(String name) {
        return metas.stream()
                .filter(meta -> meta.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
