package io.proofstream.worker.engines.seo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Params;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are made to take long. What is quadratic in half a megabyte does not end within the minute.
@Timeout(60)
class HostilePagesTest {

    private static final int SIZE = 500_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<div><p>",
                "<a href=",
                "<a href='/a'>wholemeal bread</a> ",
                "<a>",
                "<img>",
                "<h2>bread</h2>",
                "<link rel=canonical href=/>",
                "<link rel=alternate hreflang=xx href=a>",
                "<meta name=robots content=noindex>",
                "<script type='application/ld+json'>{",
                "<script type='application/ld+json'>[</script>",
                "</p><!--",
                "<table><tr>",
                "bread ",
                "bread. ",
                "wholemeal",
                "' \" ",
                "&amp;",
                "\ud83d\ude42"
            })
    void endSoon(String piece) {
        assertThat(Seo.html(piece.repeat(SIZE / piece.length()))
                        .keyphrase("wholemeal bread")
                        .related("bread")
                        .url("https://example.org/a")
                        .result()
                        .score())
                .isBetween(0, 100);
    }

    @Test
    void oneHugeAttribute() {
        for (String attribute : List.of("href", "alt", "content", "name", "role", "id")) {
            String page = "<a " + attribute + "='" + "a /".repeat(SIZE / 3) + "'>b</a><img " + attribute + "='"
                    + " ".repeat(1_000) + "'>";
            assertThat(Seo.html(page).keyphrase("a").result().score()).isBetween(0, 100);
        }
    }

    @Test
    void aDateWithoutEnd() {
        for (String date : List.of("a", "1 ", "1 a", "jun ", "jun 1")) {
            String page = "<meta name=robots content='unavailable_after: " + date.repeat(SIZE / date.length()) + "'>";
            assertThat(Seo.html(page).of(SeoRule.PAGE_INDEXABLE)).isNotNull();
        }
    }

    @Test
    void anAddressOfSlashes() {
        String page = "<head><link rel=canonical href='https://example.org" + "/".repeat(SIZE) + "'></head><p>Text";

        assertThat(Seo.html(page).keyphrase("a").result().score()).isBetween(0, 100);
    }

    @Test
    void deepStructuredData() {
        String json = "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2);

        assertThat(Seo.html("<script type=application/ld+json>" + json + "</script>")
                        .findings(SeoRule.STRUCTURED_DATA_VALID))
                .hasSize(1);
    }

    @Test
    void oneRuleDoesNotFillTheResult() {
        assertThat(Seo.html("<p>Text</p>" + "<img src=a>".repeat(10_000))
                        .result()
                        .findings())
                .hasSizeLessThan(60);
    }

    @Test
    void longKeyphrasesAndTitles() {
        String words = "wholemeal bread ".repeat(SIZE / 16);

        assertThat(Seo.text(words)
                        .title(words)
                        .description(words)
                        .slug(words)
                        .keyphrase(words)
                        .result()
                        .score())
                .isBetween(0, 100);
    }

    @Test
    void canBeCalledOff() {
        var content = new Content("<p>bread ".repeat(60_000), Format.HTML, null, null, null, null);
        var assignment = new Assignment(content, "en", new Params(Map.of("keyphrase", "bread")));
        var engine = new SeoEngine(new Documents());

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> engine.answer(assignment, Partials.UNHEARD)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
