package io.proofstream.worker.engines.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final Documents documents = new Documents();

    private Document read(String text, Format format, String language) throws InterruptedException {
        return documents.of(new Content(text, format, null, null, null, null), language);
    }

    private static List<String> sentences(Document document) {
        return document.sentences().stream()
                .map(span -> span.of(document.text()))
                .toList();
    }

    private static List<String> words(Document document) {
        return document.words().stream().map(span -> span.of(document.text())).toList();
    }

    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + (block.level() > 0 ? "" + block.level() : "") + " "
                        + block.span().of(document.text()))
                .toList();
    }

    private static String quote(Document document, String seen) {
        int start = document.text().indexOf(seen);
        assertThat(start).as(seen).isNotNegative();
        Finding finding =
                document.finding("a.b.c", Severity.GOOD, "", new Span(start, start + seen.length()), List.of());
        return String.valueOf(finding.quote());
    }

    @Test
    void plainTextHasParagraphsListItemsAndWrappedLines() throws InterruptedException {
        Document document = read(
                "A title\r\n\r\nThis line is long enough to have been wrapped by an editor\r\nBy hand. Mr. Smith came.\r\n"
                        + "\r\n- one\r\n- two items\r\n\r\nRoses are red,\r\nViolets are blue",
                Format.TEXT,
                "en");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH A title",
                        "PARAGRAPH This line is long enough to have been wrapped by an editor By hand. Mr. Smith came.",
                        "LIST_ITEM1 one",
                        "LIST_ITEM1 two items",
                        "PARAGRAPH Roses are red,\nViolets are blue");
        assertThat(sentences(document))
                .containsExactly(
                        "A title",
                        "This line is long enough to have been wrapped by an editor By hand.",
                        "Mr. Smith came.",
                        "one",
                        "two items",
                        "Roses are red,",
                        "Violets are blue");
        assertThat(quote(document, "editor By hand")).isEqualTo("editor\r\nBy hand");
    }

    @Test
    void htmlIsReadAsABrowserShowsIt() throws InterruptedException {
        Document document = read(
                "<html><head><title>No</title><style>p{}</style></head><body><nav>Home</nav><h1>Big &amp; bold</h1>"
                        + "<p>One  <b>t</b>wo\n three&nbsp;&copy four.<br>Five<script>no()</script></p>"
                        + "<ul><li>a <ul><li>b</ul><li hidden>c</ul><pre> x\n  y</pre><h2> </h2>"
                        + "<p>See <a href='/x' rel=nofollow>the <i>link</i></a><img src=i.png alt=''></p>"
                        + "<p style='text-align: center'>Mid</p><table><tr><td>cell</table>",
                Format.HTML,
                "en");

        assertThat(blocks(document))
                .containsExactly(
                        "NAVIGATION Home",
                        "HEADING1 Big & bold",
                        "PARAGRAPH One two three\u00a0© four.\nFive",
                        "LIST_ITEM1 a",
                        "LIST_ITEM2 b",
                        "CODE  x\n  y",
                        "PARAGRAPH See the link",
                        "PARAGRAPH Mid",
                        "TABLE_CELL cell");
        assertThat(quote(document, "Big & bold")).isEqualTo("Big &amp; bold");
        assertThat(quote(document, "One two")).isEqualTo("One  <b>t</b>wo");
        assertThat(quote(document, "© four")).isEqualTo("&copy four");
        assertThat(quote(document, "the link")).isEqualTo("the <i>link");
        assertThat(document.links()).singleElement().satisfies(link -> {
            assertThat(link.href()).isEqualTo("/x");
            assertThat(link.rel()).isEqualTo("nofollow");
            assertThat(link.anchor().of(document.text())).isEqualTo("the link");
            assertThat(link.source().of(document.source()))
                    .startsWith("<a href")
                    .endsWith("</a>");
        });
        assertThat(document.images()).singleElement().satisfies(image -> {
            assertThat(image.alt()).isEmpty();
            assertThat(image.source().of(document.source())).isEqualTo("<img src=i.png alt=''>");
        });
        assertThat(document.layout().lists()).isEqualTo(2);
        assertThat(document.layout().tables()).isEqualTo(1);
        assertThat(document.layout().emptyHeadings())
                .singleElement()
                .extracting(span -> span.of(document.source()))
                .isEqualTo("<h2> </h2>");
        assertThat(document.layout().centred())
                .singleElement()
                .extracting(span -> span.of(document.text()))
                .isEqualTo("Mid");
    }

    @Test
    void markdownIsReadAsItIsRendered() throws InterruptedException {
        Document document = read("""
                ---
                title: x
                ---
                # Big \\* *bold*

                One &amp; **two**
                three `co de` [a *link*](/x "t").

                1. first
                   - inner

                > quoted
                > on

                ```java
                int x;
                  y
                ```

                ![al *t*](i.png)

                | a | b |
                |---|---|
                | c | d |

                <div align="center">Raw &lt; <b>html</b></div>

                end<br>line <img src="q.png">

                ##
                """, Format.MARKDOWN, "en");

        assertThat(blocks(document))
                .containsExactly(
                        "HEADING1 Big * bold",
                        "PARAGRAPH One & two three co de a link.",
                        "LIST_ITEM1 first",
                        "LIST_ITEM2 inner",
                        "QUOTE quoted on",
                        "CODE int x;\n  y",
                        "TABLE_CELL a",
                        "TABLE_CELL b",
                        "TABLE_CELL c",
                        "TABLE_CELL d",
                        "PARAGRAPH Raw < html",
                        "PARAGRAPH end\nline");
        assertThat(quote(document, "Big * bold")).isEqualTo("Big \\* *bold");
        assertThat(quote(document, "& two")).isEqualTo("&amp; **two");
        assertThat(quote(document, "quoted on")).isEqualTo("quoted\n> on");
        assertThat(quote(document, "x;\n  y")).isEqualTo("x;\n  y");
        assertThat(quote(document, "< html")).isEqualTo("&lt; <b>html");
        assertThat(document.images()).extracting(Document.Image::alt).containsExactly("al t", null);
        assertThat(document.links())
                .singleElement()
                .satisfies(
                        link -> assertThat(link.source().of(document.source())).isEqualTo("[a *link*](/x \"t\")"));
        assertThat(document.layout().emptyHeadings()).hasSize(1);
    }

    @Test
    void wordsJoinWhatBelongsTogether() throws InterruptedException {
        Document document = read(
                "It's well-known: 1,000.50 e-mails to a.b@example.com, via https://example.com/x?y=1. L'homme! 😀 1️⃣ ok_1 — 漢字",
                Format.TEXT,
                "en");

        assertThat(words(document))
                .containsExactly(
                        "It's",
                        "well-known",
                        "1,000.50",
                        "e-mails",
                        "to",
                        "a.b@example.com",
                        "via",
                        "https://example.com/x?y=1",
                        "L'homme",
                        "ok_1",
                        "漢",
                        "字");
    }

    @Test
    void everyLanguageHasSentences() throws InterruptedException {
        assertThat(sentences(read("Dhr. Jansen kwam om 10.30 uur. Hij bleef niet.", Format.TEXT, "nl")))
                .containsExactly("Dhr. Jansen kwam om 10.30 uur.", "Hij bleef niet.");
        assertThat(sentences(read("Er kam z. B. am 3. Mai an. Sie nicht.", Format.TEXT, "de")))
                .containsExactly("Er kam z. B. am 3. Mai an.", "Sie nicht.");
        assertThat(sentences(read("El Sr. García vive aquí. Habló J. Pérez.", Format.TEXT, "es")))
                .containsExactly("El Sr. García vive aquí.", "Habló J. Pérez.");
        assertThat(sentences(read("Il dott. Rossi è qui. Ha ragione.", Format.TEXT, "it")))
                .containsExactly("Il dott. Rossi è qui.", "Ha ragione.");
        assertThat(sentences(read("O Sr. Silva chegou. Veja a pág. 3.", Format.TEXT, "pt")))
                .containsExactly("O Sr. Silva chegou.", "Veja a pág. 3.");
        for (String language : List.of("en", "fr", "es", "it", "pt", "pl", "und")) {
            assertThat(sentences(read("Uno dos tres. Cuatro cinco! Si? 😀", Format.TEXT, language)))
                    .as(language)
                    .containsExactly("Uno dos tres.", "Cuatro cinco!", "Si? 😀");
        }
    }

    @Test
    void nothingToReadIsNoError() throws InterruptedException {
        for (Format format : Format.values()) {
            for (String text : List.of("", " \n ", "😀😀", "...", "<", "&", "---\n---\n")) {
                Document document = read(text, format, "en");
                assertThat(document.words()).as("%s %s", format, text).isEmpty();
                assertThat(document.sentences()).isEmpty();
                assertThat(document.toSource(new Span(0, 0)).end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
