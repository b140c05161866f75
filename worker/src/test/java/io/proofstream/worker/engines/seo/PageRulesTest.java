package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.result.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {

    @ParameterizedTest
    @CsvSource({
        "GOOD, <title>Bread</title>",
        "ERROR, <title></title>",
        "ERROR, <title>  </title>",
        "ERROR, <meta charset=utf-8>",
        "GOOD, <body><p>Late<title>Bread</title>",
        "ERROR, <body><svg><title>Icon</title></svg>"
    })
    void title(Severity expected, String head) {
        assertThat(Seo.html("<html>" + head + "<p>Text").of(SeoRule.TITLE_PRESENT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, <head><meta name=description content='On bread.'></head><p>Text",
        "ERROR, <body><p>Text<meta name=description content='On bread.'></body>",
        "GOOD, <p>Text<meta name=description content='A piece of a page has no head.'>",
    })
    void metaDescriptionPresent(Severity expected, String html) {
        assertThat(Seo.html(html).of(SeoRule.META_DESCRIPTION_PRESENT)).isEqualTo(expected);
    }

    @Test
    void aSubmittedTitleGoesBeforeThePagesOwn() {
        Seo page = Seo.html("<title></title><p>Text").title("Bread");

        assertThat(page.of(SeoRule.TITLE_PRESENT)).isEqualTo(GOOD);
        assertThat(page.result().metrics()).containsEntry("titleLength", 5);
    }

    @Test
    void titleWidth() {
        assertThat(Seo.text("Text").title("m".repeat(36)).of(SeoRule.TITLE_WIDTH))
                .isEqualTo(GOOD);
        assertThat(Seo.text("Text").title("m".repeat(37)).of(SeoRule.TITLE_WIDTH))
                .isEqualTo(WARNING);
        assertThat(Seo.text("Text").title("i".repeat(130)).of(SeoRule.TITLE_WIDTH))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource({"Hello world,99", "WWWW,76", "iiii,18", "éÉ,24", "'',0", "日本,40"})
    void measuresLikeArialAtTwentyPixels(String text, int width) {
        assertThat(PixelWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"SUGGESTION,1", "SUGGESTION,119", "GOOD,120", "GOOD,156", "SUGGESTION,157"})
    void metaDescriptionLength(Severity expected, int length) {
        assertThat(Seo.text("Text").description("x".repeat(length)).of(SeoRule.META_DESCRIPTION_LENGTH))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, <meta name=Description content='All about bread'>",
        "ERROR, <meta name=description content=' '>",
        "ERROR, <meta name=description>",
        "ERROR, <meta property=og:description content='All about bread'>"
    })
    void metaDescription(Severity expected, String meta) {
        assertThat(Seo.html("<head>" + meta + "</head><p>Text").of(SeoRule.META_DESCRIPTION_PRESENT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ERROR,99", "WARNING,100", "WARNING,249", "SUGGESTION,250", "SUGGESTION,299", "GOOD,300"})
    void textLength(Severity expected, int words) {
        assertThat(Seo.text("word ".repeat(words)).of(SeoRule.TEXT_LENGTH)).isEqualTo(expected);
    }

    @Test
    void images() {
        assertThat(Seo.html("<p>Text").of(SeoRule.IMAGES_PRESENT)).isEqualTo(WARNING);
        assertThat(Seo.html("<p>Text<img src=a alt=b>").of(SeoRule.IMAGES_PRESENT))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, <img src=a>",
        "WARNING, <img src=a alt=' '>",
        "GOOD, <img src=a alt=''>",
        "GOOD, <img src=a alt='A loaf'>",
        "GOOD, <img src=a aria-label='A loaf'>",
        "GOOD, <img src=a title='A loaf'>",
        "GOOD, <img src=a alt=' ' title='A loaf'>",
        "GOOD, <p id=b>A loaf</p><img src=a aria-labelledby='x b'>",
        "GOOD, <img src=a aria-labelledby=b><p id=b aria-label='A loaf'></p>",
        "WARNING, <p id=b> </p><img src=a aria-labelledby=b>",
        "WARNING, <img src=a aria-labelledby=b>",
        ", <img src=a role=presentation>",
        ", <img src=a style='display: none'>",
        ", <div style='visibility:hidden'><img src=a></div>",
        ", <noscript><img src=a></noscript>",
        ", <div aria-hidden=true><b><img src=a></b></div>",
    })
    void imageAlt(Severity expected, String image) {
        assertThat(Seo.html("<p>Text</p>" + image).of(SeoRule.IMAGE_ALT)).isEqualTo(expected);
    }

    @Test
    void mainHeading() {
        assertThat(Seo.markdown("# One\n\nText").of(SeoRule.HEADINGS_H1)).isEqualTo(GOOD);
        assertThat(Seo.markdown("# One\n\nText\n\n# Two").of(SeoRule.HEADINGS_H1))
                .isEqualTo(WARNING);
        assertThat(Seo.html("<html><p>Text").of(SeoRule.HEADINGS_H1)).isEqualTo(SUGGESTION);
        assertThat(Seo.html("<p>Text").title("One").of(SeoRule.HEADINGS_H1)).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOOD  | <meta name="robots" content="index, follow">
            GOOD  | <meta name="viewport" content="width=1">
            ERROR | <meta name="robots" content="noindex">
            ERROR | <meta name="ROBOTS" content="nofollow,NoIndex">
            ERROR | <meta name="robots" content="none">
            ERROR | <meta name="robots" content="unavailable_after: 25 Jun 2010 15:00:00 GMT">
            ERROR | <meta name="robots" content="max-snippet:5, unavailable_after: 2015-01-31">
            ERROR | <meta name="robots" content="unavailable_after: Friday, 25-Jun-10 15:00 / Jun 25, 2010">
            GOOD  | <meta name="robots" content="unavailable_after: 25 Jun 2910 15:00:00 GMT">
            GOOD  | <meta name="robots" content="unavailable_after: some day">
            GOOD  | <meta name="robots" content="noindex"><meta name="googlebot" content="index">
            GOOD  | <meta name="googlebot" content="noindex">
            """)
    void indexable(Severity expected, String head) {
        assertThat(Seo.html("<head>" + head + "</head><p>Text").of(SeoRule.PAGE_INDEXABLE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOOD  | <link rel="canonical" href="https://example.com/articles/cats">
            GOOD  | <link rel="canonical" href="https://other.example/">
            GOOD  | <link rel="canonical" href="https://example.com/a"><link rel="CANONICAL" href="https://example.com/a">
            ERROR | <link rel="canonical" href="https://example.com/a"><link rel="canonical" href="https://example.com/b">
            ERROR | <link rel="canonical" href="/articles">
            ERROR | <link rel="canonical" href="example.com">
            ERROR | <link rel="canonical" href="//example.com/a">
            ERROR | <link rel="canonical" href="https:// example.com">
            ERROR | <link rel="canonical" href="https://example.com">
            ERROR | <link rel="canonical" href="https://example.com/fr"><link rel="alternate" hreflang="fr" href="https://example.com/fr"><link rel="alternate" hreflang="en" href="https://example.com/articles/cats">
                  | <link rel="canonical" href="">
                  | <link rel="stylesheet" href="/a.css">
            """)
    void canonical(Severity expected, String head) {
        assertThat(Seo.html("<head>" + head + "</head><p>Text")
                        .url("https://example.com/articles/cats")
                        .of(SeoRule.CANONICAL_VALID))
                .isEqualTo(expected);
    }

    @Test
    void canonicalOfAHomePageMayBeTheHomePage() {
        String head = "<head><link rel=canonical href='https://example.com'></head><p>Text";

        assertThat(Seo.html(head).url("https://example.com/").of(SeoRule.CANONICAL_VALID))
                .isEqualTo(GOOD);
        assertThat(Seo.html(head).of(SeoRule.CANONICAL_VALID)).isEqualTo(GOOD);
    }

    @Test
    void canonicalInTheBodyIsNone() {
        assertThat(Seo.html("<body><p>Text<link rel=canonical href=/></body>").of(SeoRule.CANONICAL_VALID))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD,pl,https://example.com/",
        "GOOD,nl-BE,http://example.com/",
        "GOOD,zh-Hans,https://example.com/",
        "GOOD,fil,https://example.com/",
        "ERROR,nld,https://example.com/",
        "ERROR,ger-DE,https://example.com/",
        "ERROR,f1l,https://example.com/",
        "GOOD,X-Default,HTTPS://example.com/",
        "ERROR,xx,https://example.com/",
        "ERROR,XX-be-Hans,https://example.com/",
        "ERROR,english,https://example.com/",
        "ERROR,en-UK,https://example.com/",
        "ERROR,nl,/nl",
        "ERROR,nl,//example.com/nl",
        "ERROR,nl,example.com/nl",
        ",'',/nl",
    })
    void hreflang(Severity expected, String code, String href) {
        assertThat(Seo.html("<head><link rel=alternate hreflang='" + code + "' href='" + href + "'></head><p>Text")
                        .of(SeoRule.HREFLANG_VALID))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOOD    | {"@context": "https://schema.org", "@type": "Recipe"}
            GOOD    | [{"@context": "https://schema.org", "@type": ["Recipe", "Article"]}]
            GOOD    | {"@context": "https://schema.org", "@graph": [{"@type": "Recipe"}, {"@type": "Person"}]}
            WARNING | {"@context": "https://schema.org", "@graph": [{"@type": "Recipe"}, {"name": "Jo"}]}
            WARNING | {"@context": "https://schema.org", "name": "Bread"}
            WARNING | {"@type": "Recipe"}
            ERROR   | "Recipe"
            ERROR   | {"@context": "https://schema.org", "@type": "Recipe",}
            ERROR   | {"@type": "Recipe"} {"@type": "Recipe"}
            ERROR   | {}
            ERROR   | <!-- later -->
            """)
    void structuredData(Severity expected, String json) {
        assertThat(Seo.html("<script type='application/ld+json'>" + json + "</script><p>Text")
                        .of(SeoRule.STRUCTURED_DATA_VALID))
                .isEqualTo(expected);
    }
}
