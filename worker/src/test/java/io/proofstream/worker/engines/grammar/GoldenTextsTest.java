package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.result.Finding;
import org.junit.jupiter.api.Test;

/// Short texts as editors hand them in, and all that should be found in them.
class GoldenTextsTest {

    @Test
    void english() throws InterruptedException {
        assertThat(Checked.english("""
                        Last year we moved our bakery to a bigger building. Customers has told us that the bread tastes better, \
                        but we did not changed the recipe. It depends of the flour, says Joris Veenstra, our baker.

                        However we think that people enjoy to sit at the window. We recieve alot of post cards!
                        """).findings())
                .extracting(Finding::quote)
                .containsExactly(
                        "Customers has", "changed", "depends of", "However", "enjoy to sit", "recieve", "alot");
    }

    @Test
    void dutch() throws InterruptedException {
        assertThat(Checked.dutch("""
                        Onze bakkerij is verhuisd. Hij word morgen geopend door burgemeester Wieringa. Ik hebt er veel zin in.

                        Het brood is lekkerder, maar we hebben het recept niet verandert. De meisje achter de toonbank is nieuw.
                        """).findings())
                .extracting(Finding::quote)
                .contains("Hij word", "Ik hebt", "De meisje")
                .doesNotContain("Wieringa");
    }

    @Test
    void goodEnglishIsLeftAlone() throws InterruptedException {
        assertThat(Checked.english("""
                        Baking bread at home is easier than most people think. All you need is flour, water, salt and time. \
                        On the other hand, a good sourdough starter takes about a week to make. If you have never made one, \
                        start on a Monday and feed it every day.

                        By the weekend, you will have a loaf that your neighbours will envy. Although it may not look perfect, \
                        it will taste of home.
                        """).findings()).isEmpty();
    }

    @Test
    void goodDutchIsLeftAlone() throws InterruptedException {
        assertThat(Checked.dutch("""
                        Thuis brood bakken is makkelijker dan de meeste mensen denken. Je hebt alleen bloem, water, zout en tijd nodig. \
                        Een goede zuurdesemstarter maken duurt ongeveer een week.

                        Tegen het weekend heb je een brood waar de buren jaloers op zijn. Het hoeft er niet perfect uit te zien.
                        """).findings()).isEmpty();
    }
}
