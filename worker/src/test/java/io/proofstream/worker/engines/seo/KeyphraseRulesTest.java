package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.result.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyphraseRulesTest {

    private static final String OTHER = "The oven stands in the kitchen by the window. ";
    private static final String MENTION = "Fresh bread smells good in the morning air. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOOD       | wholemeal bread
            GOOD       | the best wholemeal sourdough bread recipe
            SUGGESTION | easy wholemeal sourdough bread recipe oven tin
            WARNING    | wholemeal sourdough rye spelt bread recipe oven tin flour
            """)
    void length(Severity expected, String keyphrase) {
        assertThat(Seo.text(OTHER).keyphrase(keyphrase).of(SeoRule.KEYPHRASE_LENGTH))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en,more about this", "nl,meer over dit", "de,mehr über das", "fr,tout sur cela", "pl,więcej o tym"})
    void functionWords(String language, String keyphrase) {
        assertThat(Seo.text(OTHER).in(language).keyphrase(keyphrase).of(SeoRule.KEYPHRASE_FUNCTION_WORDS))
                .isEqualTo(WARNING);
        assertThat(Seo.text(OTHER).in(language).keyphrase(keyphrase + " radio").of(SeoRule.KEYPHRASE_FUNCTION_WORDS))
                .isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOOD       | We love our bread wholemeal and dark.
            SUGGESTION | We love our bread. Wholemeal is what we like.
            WARNING    | We love our bread. It is white.
            """)
    void introduction(Severity expected, String introduction) {
        Seo page = Seo.markdown("# Title\n\n" + introduction + "\n\nWholemeal bread is good.")
                .keyphrase("wholemeal bread");

        assertThat(page.of(SeoRule.KEYPHRASE_INTRODUCTION)).isEqualTo(expected);
    }

    @Test
    void introductionQuotesTheMention() {
        Seo page = Seo.html("<h1>Loaves</h1><p>Our <b>wholemeal</b> breads are dark.</p>")
                .keyphrase("wholemeal bread");

        assertThat(page.findings(SeoRule.KEYPHRASE_INTRODUCTION).getFirst().quote())
                .isEqualTo("wholemeal</b> breads");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOOD       | Wholemeal bread: how to bake it
            GOOD       | The wholemeal bread of your dreams
            SUGGESTION | How to bake wholemeal bread
            SUGGESTION | Bread, but wholemeal
            WARNING    | How to bake white bread
            """)
    void title(Severity expected, String title) {
        assertThat(Seo.text(OTHER).keyphrase("wholemeal bread").title(title).of(SeoRule.KEYPHRASE_TITLE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, wholemeal-bread, wholemeal bread",
        "GOOD, baking-wholemeal-breads, wholemeal bread",
        "SUGGESTION, bread, wholemeal bread",
        "GOOD, wholemeal-bread, bake wholemeal bread",
        "SUGGESTION, p-4711, bake wholemeal bread",
        "GOOD, creme-brulee, crème brûlée",
        "GOOD, schoene-haeuser, schöne Häuser",
    })
    void slug(Severity expected, String slug, String keyphrase) {
        assertThat(Seo.text(OTHER).keyphrase(keyphrase).slug(slug).of(SeoRule.KEYPHRASE_SLUG))
                .isEqualTo(expected);
        assertThat(Seo.text(OTHER)
                        .keyphrase(keyphrase)
                        .url("https://example.org/a/" + slug + "/?b=c#d")
                        .of(SeoRule.KEYPHRASE_SLUG))
                .isEqualTo(expected);
    }

    @Test
    void slugOfAHomePageIsNotAsked() {
        assertThat(Seo.text(OTHER)
                        .keyphrase("bread")
                        .url("https://example.org/")
                        .of(SeoRule.KEYPHRASE_SLUG))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, Bread for all.",
        "GOOD, Bread and more breads.",
        "WARNING, Loaves.",
        "WARNING, Bread bread bread."
    })
    void metaDescription(Severity expected, String description) {
        assertThat(Seo.text(OTHER).keyphrase("bread").description(description).of(SeoRule.KEYPHRASE_META_DESCRIPTION))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, Bread, Flour, Water",
        "GOOD, Bread, Bread, Water",
        "WARNING, Salt, Flour, Water",
        "WARNING, Bread, Bread, Bread"
    })
    void subheadings(Severity expected, String first, String second, String third) {
        String text = "# Loaves\n\nText.\n\n## " + first + "\n\nText.\n\n## " + second + "\n\nText.\n\n### " + third
                + "\n\nText.";

        assertThat(Seo.markdown(text).keyphrase("bread").of(SeoRule.KEYPHRASE_SUBHEADINGS))
                .isEqualTo(expected);
    }

    @Test
    void aLongTextNeedsSubheadings() {
        assertThat(Seo.text(OTHER).keyphrase("bread").of(SeoRule.KEYPHRASE_SUBHEADINGS))
                .isEqualTo(GOOD);
        assertThat(Seo.text(OTHER.repeat(40)).keyphrase("bread").of(SeoRule.KEYPHRASE_SUBHEADINGS))
                .isEqualTo(WARNING);
    }

    @ParameterizedTest
    @CsvSource({"GOOD, A loaf of bread", "SUGGESTION, A loaf", "SUGGESTION, ''"})
    void imageAlt(Severity expected, String alt) {
        assertThat(Seo.html("<p>Text</p><img src=a alt='" + alt + "'>")
                        .keyphrase("bread")
                        .of(SeoRule.KEYPHRASE_IMAGE_ALT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING,0,5",
        "GOOD,1,5",
        "ERROR,2,0",
        "WARNING,0,30",
        "WARNING,1,30",
        "GOOD,2,30",
        "GOOD,6,30",
        "WARNING,11,30",
        "ERROR,20,20"
    })
    void density(Severity expected, int mentions, int others) {
        Seo page = Seo.text(MENTION.repeat(mentions) + OTHER.repeat(others)).keyphrase("bread");

        assertThat(page.of(SeoRule.KEYPHRASE_DENSITY)).isEqualTo(expected);
        assertThat(page.result().metrics()).containsEntry("keyphraseCount", mentions);
    }

    @Test
    void distribution() {
        String gap = OTHER.repeat(20);

        assertThat(Seo.text((MENTION + OTHER.repeat(4)).repeat(4))
                        .keyphrase("bread")
                        .of(SeoRule.KEYPHRASE_DISTRIBUTION))
                .isEqualTo(GOOD);
        assertThat(Seo.text(MENTION + OTHER.repeat(7) + MENTION + OTHER.repeat(9) + MENTION)
                        .keyphrase("bread")
                        .of(SeoRule.KEYPHRASE_DISTRIBUTION))
                .isEqualTo(SUGGESTION);
        assertThat(Seo.text(MENTION + gap).keyphrase("bread").of(SeoRule.KEYPHRASE_DISTRIBUTION))
                .isEqualTo(WARNING);
        assertThat(Seo.text(MENTION).keyphrase("bread").of(SeoRule.KEYPHRASE_DISTRIBUTION))
                .isNull();
    }

    @Test
    void related() {
        Seo page = Seo.text("Flour of rye.").related("rye flour", "yeast");

        assertThat(page.findings(SeoRule.KEYPHRASE_RELATED))
                .extracting(finding -> finding.severity())
                .containsExactlyInAnyOrder(GOOD, SUGGESTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | baking bread      | He baked two breads.
            en | child             | The child's toys lie there.
            nl | rode fietsen      | Zij kocht een rode fiets.
            nl | zonnepaneel       | De zonnepanelen liggen op het dak.
            de | schönes Haus      | Das schöne Haus steht am See.
            de | Häuser            | In dem Hause wohnt niemand.
            fr | recette végétarienne | Des recettes végétariennes pour l'été.
            fr | homme             | On voit l’homme au loin.
            es | coche eléctrico   | Los coches eléctricos gastan poco.
            it | macchina rossa    | Le macchine rosse corrono.
            pt | carro elétrico    | Os carros elétricos gastam pouco.
            pl | chleb razowy      | Zapach chleba razowego wypełnia dom.
            pl | panele słoneczne  | Montaż paneli słonecznych trwa dzień.
            und | radio            | Il y a une RADIO ici.
            """)
    void knowsTheFormsOfAWord(String language, String keyphrase, String sentence) {
        assertThat(Seo.text(sentence).in(language).keyphrase(keyphrase).result().metrics())
                .containsEntry("keyphraseCount", 1);
    }

    @Test
    void takesWhatIsInQuotationMarksWordByWord() {
        Seo page = Seo.text("Bread of rye, and rye bread.").keyphrase("\"rye bread\"");

        assertThat(page.result().metrics()).containsEntry("keyphraseCount", 1);
        assertThat(page.findings(SeoRule.KEYPHRASE_INTRODUCTION).getFirst().quote())
                .isEqualTo("rye bread");
        assertThat(Seo.text(OTHER).keyphrase("rye bread").of(SeoRule.KEYPHRASE_DENSITY))
                .isNotEqualTo(ERROR);
    }

    @Test
    void saysHowSureItIs() {
        assertThat(Seo.text(OTHER).in("und").result().metrics()).containsEntry("confidence", 0.7);
        assertThat(Seo.text(OTHER).in("pl").result().metrics()).containsEntry("confidence", 1.0);
    }
}
