package io.proofstream.worker.engines.seo;

/// The rules, with their weight in the score.
enum SeoRule {
    KEYPHRASE_LENGTH("seo.keyphrase.length", 2),
    KEYPHRASE_FUNCTION_WORDS("seo.keyphrase.function-words", 3),
    KEYPHRASE_INTRODUCTION("seo.keyphrase.introduction", 4),
    KEYPHRASE_TITLE("seo.keyphrase.title", 4),
    KEYPHRASE_SLUG("seo.keyphrase.slug", 2),
    KEYPHRASE_META_DESCRIPTION("seo.keyphrase.meta-description", 2),
    KEYPHRASE_SUBHEADINGS("seo.keyphrase.subheadings", 2),
    KEYPHRASE_IMAGE_ALT("seo.keyphrase.image-alt", 1),
    KEYPHRASE_DENSITY("seo.keyphrase.density", 4),
    KEYPHRASE_DISTRIBUTION("seo.keyphrase.distribution", 2),
    KEYPHRASE_RELATED("seo.keyphrase.related", 1),
    TITLE_PRESENT("seo.title.present", 4),
    TITLE_WIDTH("seo.title.width", 2),
    META_DESCRIPTION_PRESENT("seo.meta-description.present", 3),
    META_DESCRIPTION_LENGTH("seo.meta-description.length", 2),
    TEXT_LENGTH("seo.text.length", 4),
    IMAGES_PRESENT("seo.images.present", 1),
    IMAGE_ALT("seo.image.alt", 2),
    LINKS_INTERNAL("seo.links.internal", 2),
    LINKS_OUTBOUND("seo.links.outbound", 1),
    LINK_COMPETING("seo.link.competing", 1),
    LINK_TEXT("seo.link.text", 2),
    LINK_CRAWLABLE("seo.link.crawlable", 2),
    HEADINGS_H1("seo.headings.h1", 2),
    PAGE_INDEXABLE("seo.page.indexable", 6),
    CANONICAL_VALID("seo.canonical.valid", 4),
    HREFLANG_VALID("seo.hreflang.valid", 3),
    STRUCTURED_DATA_VALID("seo.structured-data.valid", 2);

    private final String id;
    private final int weight;

    SeoRule(String id, int weight) {
        this.id = id;
        this.weight = weight;
    }

    String id() {
        return id;
    }

    int weight() {
        return weight;
    }
}
