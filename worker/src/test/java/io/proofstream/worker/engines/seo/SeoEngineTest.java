package io.proofstream.worker.engines.seo;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.ListedRules;
import io.proofstream.worker.engines.messages.SoundMessages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeoEngineTest {

    private static final List<String> METRICS = List.of(
            "words",
            "keyphraseCount",
            "keyphraseDensity",
            "titleLength",
            "titlePixelWidth",
            "metaDescriptionLength",
            "internalLinks",
            "outboundLinks",
            "images",
            "imagesWithoutAlt",
            "h1Count");

    @Test
    void everyRuleIsListed() {
        ListedRules.assertListed(
                Kind.SEO, Arrays.stream(SeoRule.values()).map(SeoRule::id).toList());
    }

    @Test
    void hasNothingToSayAgainstAGoodPage() {
        AnalysisResult result = Seo.fixture("good.html")
                .keyphrase("wholemeal bread")
                .related("flour")
                .url("https://example.org/wholemeal-bread")
                .result();

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.GOOD)
                .isEmpty();
        assertThat(result.findings())
                .hasSize(SeoRule.values().length)
                .extracting(Finding::rule)
                .doesNotHaveDuplicates();
        assertThat(result.score()).isEqualTo(100);
        assertThat(result.metrics()).containsKeys(METRICS.toArray(String[]::new));
        assertThat(result.metrics())
                .containsEntry("keyphraseCount", 7)
                .containsEntry("internalLinks", 1)
                .containsEntry("outboundLinks", 1)
                .containsEntry("images", 1)
                .containsEntry("imagesWithoutAlt", 0)
                .containsEntry("h1Count", 1);
    }

    @Test
    void saysWhatIsWrongWithABadPage() {
        Seo page = Seo.fixture("bad.html").keyphrase("wholemeal bread").url("https://example.org/bread");

        assertThat(page.result().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsOnly(
                        "seo.title.present",
                        "seo.meta-description.present",
                        "seo.page.indexable",
                        "seo.canonical.valid",
                        "seo.hreflang.valid",
                        "seo.structured-data.valid",
                        "seo.text.length");
        assertThat(page.result().findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::rule)
                .contains("seo.image.alt", "seo.link.text", "seo.link.crawlable", "seo.headings.h1");
        assertThat(page.result().score()).isLessThanOrEqualTo(20);
    }

    @Test
    void putsTheMostSeriousFirst() {
        assertThat(Seo.fixture("bad.html").result().findings())
                .extracting(Finding::severity)
                .isSorted();
    }

    @Test
    void pointsAtThePlace() {
        Seo page = Seo.fixture("bad.html");

        assertThat(page.findings(SeoRule.PAGE_INDEXABLE).getFirst().quote())
                .isEqualTo("<meta name=\"robots\" content=\"follow, NOINDEX\">");
        assertThat(page.findings(SeoRule.IMAGE_ALT).getFirst().quote()).isEqualTo("<img src=\"loaf.jpg\">");
        assertThat(page.findings(SeoRule.LINK_TEXT).getFirst().quote()).isEqualTo("<a href=\"/prices\">Click here</a>");
        assertThat(page.findings(SeoRule.HEADINGS_H1).getFirst().quote()).isEqualTo("News");
        assertThat(page.findings(SeoRule.META_DESCRIPTION_PRESENT).getFirst().quote())
                .isNull();
    }

    @Test
    void withoutAKeyphraseSaysSoAndLeavesItsRulesOut() {
        AnalysisResult result = Seo.fixture("good.html").result();

        assertThat(result.findings()).extracting(Finding::rule).noneMatch(rule -> rule.startsWith("seo.keyphrase"));
        assertThat(result.metrics()).doesNotContainKeys("keyphraseCount", "keyphraseDensity");
        assertThat(result.summary()).contains("none was given");
    }

    @Test
    void readsMarkdown() {
        Seo page = Seo.markdown(
                        "# Wholemeal bread\n\nWholemeal bread keeps for a week. See [our flour](/flour).\n\n![A loaf](a.jpg)\n\n![](b.jpg)\n")
                .keyphrase("wholemeal breads");

        assertThat(page.result().metrics())
                .containsEntry("h1Count", 1)
                .containsEntry("images", 2)
                .containsEntry("imagesWithoutAlt", 1)
                .containsEntry("internalLinks", 1)
                .containsEntry("keyphraseCount", 2);
        assertThat(page.of(SeoRule.KEYPHRASE_INTRODUCTION)).isEqualTo(Severity.GOOD);
        assertThat(page.findings(SeoRule.IMAGE_ALT).getFirst().quote()).isEqualTo("![](b.jpg)");
        assertThat(page.of(SeoRule.PAGE_INDEXABLE)).isNull();
    }

    @Test
    void readsPlainText() {
        Seo page = Seo.text("Wholemeal bread keeps for a week.").keyphrase("wholemeal bread");

        assertThat(page.of(SeoRule.KEYPHRASE_INTRODUCTION)).isEqualTo(Severity.GOOD);
        assertThat(page.of(SeoRule.IMAGES_PRESENT)).isNull();
        assertThat(page.of(SeoRule.LINKS_INTERNAL)).isNull();
        assertThat(page.of(SeoRule.HEADINGS_H1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "<p>", "<<<>>>", "&", "日本語のテキストです。", "\ud83d\ude42 <b"})
    void survivesTextsThatSayLittle(String text) {
        assertThat(Seo.html(text).in("und").keyphrase("bread").result().score()).isBetween(0, 100);
        assertThat(Seo.markdown(text).in("und").keyphrase("…").result().score()).isBetween(0, 100);
        assertThat(Seo.text(text).in("und").related("", "bread").result().score())
                .isBetween(0, 100);
    }

    @Test
    void messagesAreSound() {
        SoundMessages.assertSound(SeoMessage.class);
    }

    @Test
    void speaksOfADutchPageInDutch() {
        Seo page = Seo.markdown("# Bewaren\n\n## Brood invriezen\n\nBrood blijft goed.")
                .in("nl")
                .keyphrase("brood");

        assertThat(page.findings(SeoRule.KEYPHRASE_SUBHEADINGS))
                .extracting(Finding::message)
                .containsExactly("Tussenkoppen met de zoekterm: 1 van 1.");
        assertThat(page.findings(SeoRule.KEYPHRASE_DENSITY))
                .extracting(Finding::message)
                .containsExactly(
                        "De zoekterm staat 2 keer in de tekst (33,3% van de woorden); meer dan 1 keer vermoeit lezers en lijkt op spam.");
        assertThat(page.result().summary()).startsWith("De pagina zal moeilijk te vinden zijn: aan ");
    }
}
