package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.result.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {

    private static final String URL = "https://www.example.org/bread/";

    @ParameterizedTest
    @CsvSource({
        "1,0,/prices",
        "1,0,prices",
        "1,0,?page=2",
        "1,0,https://example.org/prices",
        "0,1,https://example.com/",
        "0,1,//example.com/",
        "0,0,#top",
        "0,0,''",
        "0,0,https://www.example.org/bread/#top",
        "0,0,mailto:jo@example.org",
        "0,0,tel:0201234567",
        "0,0,javascript:go()",
    })
    void countsLinks(int internal, int outbound, String href) {
        assertThat(Seo.html("<p>A <a href='" + href + "'>link</a></p>")
                        .url(URL)
                        .result()
                        .metrics())
                .containsEntry("internalLinks", internal)
                .containsEntry("outboundLinks", outbound);
    }

    @Test
    void asksForLinks() {
        assertThat(Seo.html("<p>Text").of(SeoRule.LINKS_INTERNAL)).isEqualTo(WARNING);
        assertThat(Seo.html("<p>Text").of(SeoRule.LINKS_OUTBOUND)).isEqualTo(WARNING);
        assertThat(Seo.html("<p>A <a rel='nofollow' href='/a'>b</a>").of(SeoRule.LINKS_INTERNAL))
                .isEqualTo(SUGGESTION);
        assertThat(Seo.html("<p>A <a href='/a'>b</a>").of(SeoRule.LINKS_INTERNAL))
                .isEqualTo(GOOD);
        assertThat(Seo.html("<p>A <a href='https://example.com/a'>b</a>").of(SeoRule.LINKS_OUTBOUND))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, /shop, wholemeal bread",
        "WARNING, https://example.com/, our wholemeal breads",
        "GOOD, /shop, our shop for wholemeal bread",
        "GOOD, /shop, bread",
        "GOOD, #top, wholemeal bread",
    })
    void competing(Severity expected, String href, String anchor) {
        assertThat(Seo.html("<p>A <a href='" + href + "'>" + anchor + "</a></p>")
                        .keyphrase("wholemeal bread")
                        .of(SeoRule.LINK_COMPETING))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "click here",
                "CLICK THIS",
                " Read\n more ",
                "Learn more »",
                "More info…",
                "klik hier",
                "lees meer",
                "hier klicken",
                "weiterlesen",
                "lire la suite",
                "más información",
                "clicca qui",
                "clique aqui",
                "czytaj więcej",
                "https://example.com/a"
            })
    void saysNothing(String anchor) {
        assertThat(Seo.html("<p>A <a href='/a'>" + anchor + "</a></p>").of(SeoRule.LINK_TEXT))
                .isEqualTo(WARNING);
        assertThat(Seo.html("<p>A <a rel=nofollow href='/a'>" + anchor + "</a></p>")
                        .of(SeoRule.LINK_TEXT))
                .isNull();
        assertThat(Seo.html("<p>A <a href='#a'>" + anchor + "</a></p>").of(SeoRule.LINK_TEXT))
                .isNull();
    }

    @Test
    void saysSomething() {
        assertThat(Seo.html("<p>A <a href='/a'>read our guide to flour</a></p>").of(SeoRule.LINK_TEXT))
                .isEqualTo(GOOD);
        assertThat(Seo.html("<html lang=en><p>A <a href='/a'>das</a></p>").of(SeoRule.LINK_TEXT))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "href='#top'",
                "href='#'",
                "href=''",
                "href=' '",
                "href='mailto:jo@example.org'",
                "href='tel:0201234567'",
                "href='https://example.org'",
                "href='//example.org'",
                "href='/a' onclick='go()'",
                "href='?q=a'",
                "href='ftp://jo@host.example'",
                "href='http://172.217.20.78:8080/'",
                "id=a",
                "name=a",
                "role=button",
                "role=button href='javascript:void(0)'",
                "",
                "class=plain",
                "role=' '",
                "name=' '",
                "aria-current=page",
                "aria-current=true",
                "href='javascript:go()'",
            })
    void canBeFollowed(String attributes) {
        assertThat(Seo.html("<p>A <a " + attributes + ">b</a></p>").of(SeoRule.LINK_CRAWLABLE))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target=_blank",
                "onclick='go()'",
                "onfocus='go()'",
                "aria-current=page rel=x",
                "role=' ' onclick='go()'",
                "name=' ' onclick='go()'",
                "href='file:///a.png'",
                "href='ftp://'",
                "href='https://'",
                "href='javascript:void(0)'",
                "href='javascript : void ( 0 )'",
                "href='javascript: void 0'",
            })
    void cannotBeFollowed(String attributes) {
        assertThat(Seo.html("<p>A <a " + attributes + ">b</a></p>").of(SeoRule.LINK_CRAWLABLE))
                .isEqualTo(WARNING);
    }
}
