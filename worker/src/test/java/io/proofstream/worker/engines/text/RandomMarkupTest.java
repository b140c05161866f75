package io.proofstream.worker.engines.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Whatever is submitted: every span lies in its text, comes from the source, and nothing visible is lost
/// or made up.
class RandomMarkupTest {

    private static final int TEXTS = 1_500;

    private static final List<String> HTML = List.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<div>",
            "</div>",
            "<h2>",
            "</h2>",
            "<br>",
            "<ul><li>",
            "</li></ul>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<pre>",
            "</pre>",
            "<script>x</script>",
            "<!-- no -->",
            "<span hidden>",
            "</span>",
            "&amp;",
            "&lt;",
            "&nbsp;",
            "&copy",
            "&#128512;",
            "&notit;",
            "&",
            "<",
            ">",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "word",
            "Two words.",
            "é",
            "e\u0301",
            "😀",
            "漢字",
            "\u202eabc",
            "<a href='/x'>",
            "</a>",
            "<img alt=a>",
            "3.5");

    private static final List<String> MARKDOWN = List.of(
            "# ",
            "## ",
            "\n",
            "\n\n",
            "\r\n",
            "- ",
            "1. ",
            "> ",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "`",
            "``",
            "```\n",
            "[",
            "](",
            ")",
            "![",
            "<b>",
            "</b>",
            "<br>",
            "<div>",
            "&amp;",
            "&lt;",
            "\\*",
            "\\",
            "| a | b |\n|---|---|\n| c | d |\n",
            "---\n",
            "word",
            "Two words.",
            "é",
            "😀",
            "漢字",
            "<http://a.b>",
            "  \n",
            " ",
            "[x]: /y\n",
            "3.5",
            "<!-- no -->",
            "~~~\n");

    private static final List<String> PLAIN = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "- ",
            "1) ",
            "word",
            "Two words.",
            "é",
            "e\u0301",
            "😀",
            "1️⃣",
            "漢字",
            "\u202eabc",
            " ",
            "\t",
            "Mr. X",
            "3.5",
            "http://a.b/c?d=e.",
            "a@b.c",
            "l'homme",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "…",
            "!",
            "«",
            "x\u00ady");

    private final Documents documents = new Documents();

    @Test
    void everySpanIsInItsText() throws InterruptedException {
        for (Format format : Format.values()) {
            List<String> pieces = switch (format) {
                case TEXT -> PLAIN;
                case MARKDOWN -> MARKDOWN;
                case HTML -> HTML;
            };
            for (int seed = 0; seed < TEXTS; seed++) {
                String source = random(pieces, seed);
                String language =
                        List.of("en", "nl", "de", "fr", "es", "pl", "und").get(seed % 7);
                Document document = read(source, format, language);
                try {
                    check(document);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(format + ", seed " + seed + ": " + source, e);
                }
            }
        }
    }

    @Test
    void htmlLosesNoVisibleText() throws InterruptedException {
        List<String> shown = HTML.stream()
                .filter(piece -> !piece.contains("script") && !piece.contains("hidden") && !piece.contains("table"))
                .toList();
        for (int seed = 0; seed < TEXTS; seed++) {
            String source = random(shown, seed);
            String expected = squeezed(Jsoup.parse(source).body().wholeText());
            assertThat(squeezed(read(source, Format.HTML, "en").text()))
                    .as("seed %s: %s", seed, source)
                    .isEqualTo(expected);
        }
    }

    @Test
    void markdownLosesNoVisibleText() throws InterruptedException {
        List<String> shown = MARKDOWN.stream()
                .filter(piece -> !piece.contains("<")
                        && !piece.contains("|")
                        && !piece.contains("!")
                        && !piece.contains("[")
                        && !piece.contains("1.")
                        && !piece.contains("- ")
                        && !piece.contains("---"))
                .toList();
        Parser parser = Parser.builder().build();
        TextContentRenderer renderer = TextContentRenderer.builder().build();
        for (int seed = 0; seed < TEXTS; seed++) {
            String source = random(shown, seed);
            String expected = squeezed(renderer.render(parser.parse(source)));
            assertThat(squeezed(read(source, Format.MARKDOWN, "en").text()))
                    .as("seed %s: %s", seed, source)
                    .isEqualTo(expected);
        }
    }

    private static void check(Document document) {
        String text = document.text();
        String source = document.source();
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(block.span().of(text)).isNotBlank();
        }
        for (Span sentence : document.sentences()) {
            assertThat(document.blocks())
                    .anySatisfy(
                            block -> assertThat(block.span().covers(sentence)).isTrue());
            assertThat(document.words())
                    .anySatisfy(word -> assertThat(sentence.covers(word)).isTrue());
            assertThat(document.toSource(sentence).end()).isLessThanOrEqualTo(source.length());
        }
        end = 0;
        for (Span word : document.words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            end = word.end();
            assertThat(document.sentences())
                    .anySatisfy(sentence -> assertThat(sentence.covers(word)).isTrue());
            Span at = document.toSource(word);
            String quote = at.of(source);
            // What a word came from begins and ends as the word does, unless there is an escape in it.
            if (quote.indexOf('&') < 0 && quote.indexOf('\\') < 0 && quote.indexOf('<') < 0 && quote.indexOf('`') < 0) {
                assertThat(quote).startsWith(text.substring(word.start(), word.start() + 1));
                assertThat(quote).endsWith(text.substring(word.end() - 1, word.end()));
            }
        }
        for (Document.Link link : document.links()) {
            assertThat(link.anchor().end()).isLessThanOrEqualTo(text.length());
            assertThat(link.source().of(source)).isNotEmpty();
        }
        for (Document.Image image : document.images()) {
            assertThat(image.source().of(source)).isNotEmpty();
        }
    }

    private Document read(String source, Format format, String language) throws InterruptedException {
        return documents.of(new Content(source, format, null, null, null, null), language);
    }

    private static String random(List<String> pieces, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(25);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /// Without white space, and without the marks that the plain renderer adds to quotations and rules.
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\"«»*_]+", "");
    }
}
