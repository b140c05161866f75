package io.proofstream.worker.engines.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.ListedRules;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.messages.SoundMessages;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StructureEngineTest {

    private static final Set<String> EMITTED = new TreeSet<>();

    private final StructureEngine engine = new StructureEngine(new Documents());

    private AnalysisResult judge(Content content) throws InterruptedException {
        return judge("en", content);
    }

    private AnalysisResult judge(String language, Content content) throws InterruptedException {
        Answer answer = engine.answer(new Assignment(content, language, Params.NONE), Partials.UNHEARD);
        AnalysisResult result = ((Answer.Done) answer).result();
        for (Finding finding : result.findings()) {
            EMITTED.add(finding.rule());
            if (finding.start() != null && finding.end() != null) {
                assertThat(finding.quote()).isEqualTo(content.text().substring(finding.start(), finding.end()));
            }
        }
        ListedRules.assertListed(result.findings());
        return result;
    }

    private AnalysisResult markdown(String text) throws InterruptedException {
        return judge(new Content(text, Format.MARKDOWN, null, null, null, null));
    }

    private AnalysisResult html(String text) throws InterruptedException {
        return judge(new Content(text, Format.HTML, "A title", null, null, null));
    }

    private static List<Finding> of(String rule, AnalysisResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Severity severity(String rule, AnalysisResult result) {
        return of(rule, result).getFirst().severity();
    }

    private static String words(int words) {
        return "word ".repeat(words).strip() + ".\n\n";
    }

    @AfterAll
    static void everyListedRuleWasEmitted() {
        ListedRules.assertListed(Kind.STRUCTURE, EMITTED);
    }

    @Test
    void metricsCountTheParts() throws InterruptedException {
        AnalysisResult result = html("<h1>A</h1><p>one two<h3>B</h3><p>three four five<ul><li>x</ul>"
                + "<img src=a alt=b><table><tr><td>c</table><nav>menu</nav>");

        assertThat(result.metrics())
                .containsEntry("paragraphs", 2)
                .containsEntry("headings", 2)
                .containsEntry("headingDepth", 3)
                .containsEntry("longestSectionWords", 5)
                .containsEntry("lists", 1)
                .containsEntry("images", 1)
                .containsEntry("tables", 1);
    }

    @Test
    void nothingToSeeIsSaid() throws InterruptedException {
        for (AnalysisResult result :
                List.of(html("<div hidden>x</div>"), html("<p>😀 !?</p>"), markdown("```\nbake();\n```"))) {
            assertThat(result.score()).isNull();
            assertThat(of("structure.text.presence", result)).hasSize(1);
        }
        assertThat(html("<img src='loaf.png' alt='A loaf'>").score()).isNotNull();
    }

    @Test
    void aJumpBetweenHeadingsIsShown() throws InterruptedException {
        String rule = "structure.headings.order";
        assertThat(of(rule, markdown("# A\n\n### B\n\n## C\n"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.quote()).isEqualTo("B");
        });
        assertThat(severity(rule, markdown("# A\n\n## B\n\n### C\n\n## D\n"))).isEqualTo(Severity.GOOD);
        assertThat(of(rule, markdown("just text"))).isEmpty();
    }

    @Test
    void onePageHasOneMainHeading() throws InterruptedException {
        String rule = "structure.headings.main";
        assertThat(of(rule, markdown("# A\n\n# B\n")))
                .extracting(Finding::quote)
                .containsExactly("B");
        assertThat(severity(rule, markdown("## A\n"))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, html("<h2>A</h2>"))).isEqualTo(Severity.GOOD);
        assertThat(severity(rule, markdown("# A\n"))).isEqualTo(Severity.GOOD);
        assertThat(of(rule, judge(Content.ofText("plain")))).isEmpty();
    }

    @Test
    void anEmptyHeadingIsShown() throws InterruptedException {
        String rule = "structure.headings.empty";
        assertThat(of(rule, html("<h2><b> </b></h2><p>x")))
                .extracting(Finding::quote)
                .containsExactly("<h2><b> </b></h2>");
        assertThat(severity(rule, html("<h2>x</h2>"))).isEqualTo(Severity.GOOD);
    }

    @Test
    void aLongHeadingIsShown() throws InterruptedException {
        String rule = "structure.headings.length";
        assertThat(severity(rule, markdown("# " + "x".repeat(81)))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, markdown("# " + "x".repeat(80)))).isEqualTo(Severity.GOOD);
    }

    @Test
    void aLongSectionIsShownAtItsHeading() throws InterruptedException {
        String rule = "structure.sections.length";
        String text = "# A\n\n" + words(50) + "## B\n\n" + words(100).repeat(4);
        assertThat(of(rule, markdown(text))).singleElement().satisfies(finding -> {
            assertThat(finding.quote()).isEqualTo("B");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(severity(rule, markdown("# A\n\n" + words(80).repeat(4)))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, markdown("# A\n\n" + words(75).repeat(4)))).isEqualTo(Severity.GOOD);
    }

    @Test
    void aLongParagraphIsShown() throws InterruptedException {
        String rule = "structure.paragraphs.length";
        assertThat(severity(rule, markdown(words(201)))).isEqualTo(Severity.WARNING);
        assertThat(severity(rule, markdown(words(151)))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, markdown(words(150)))).isEqualTo(Severity.GOOD);
    }

    @Test
    void aWallOfTextIsShownAsOnePiece() throws InterruptedException {
        String rule = "structure.text.wall";
        assertThat(of(rule, markdown(words(100).repeat(3)))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.quote()).hasSize(words(100).length() * 3 - 2);
        });
        assertThat(severity(rule, markdown(words(100).repeat(2) + "- item\n\n" + words(100))))
                .isEqualTo(Severity.GOOD);
    }

    @Test
    void aTextOfSomeLengthHasAnIntroduction() throws InterruptedException {
        String rule = "structure.introduction.presence";
        assertThat(severity(rule, markdown("# A\n\n## B\n\n" + words(160)))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, markdown("# A\n\n" + words(20) + "## B\n\n" + words(160))))
                .isEqualTo(Severity.GOOD);
        assertThat(severity(rule, markdown(words(20) + "## B\n\n" + words(160))))
                .isEqualTo(Severity.GOOD);
        assertThat(of(rule, markdown("# A\n\n## B\n\n" + words(20)))).isEmpty();
    }

    @Test
    void anEnumerationIsBetterAList() throws InterruptedException {
        String rule = "structure.lists.use";
        assertThat(severity(rule, markdown("Bring flour, yeast, salt, water, a bowl and a towel, and a tin.\n")))
                .isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, markdown("Bring flour, yeast and salt.\n"))).isEqualTo(Severity.GOOD);
        assertThat(severity(rule, markdown(words(100).repeat(6)))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, markdown(words(100).repeat(6) + "- a\n- b\n")))
                .isEqualTo(Severity.GOOD);
    }

    @Test
    void anImageHasAText() throws InterruptedException {
        String rule = "structure.images.alt";
        assertThat(of(rule, html("<p>x<img src=a.png>"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.quote()).isEqualTo("<img src=a.png>");
        });
        assertThat(severity(rule, markdown("![IMG_1.JPG](a.jpg)"))).isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, html("<img src=a.png alt=''>"))).isEqualTo(Severity.GOOD);
        assertThat(of(rule, html("<p>x"))).isEmpty();
    }

    @Test
    void capitalsOnlyAreShown() throws InterruptedException {
        String rule = "structure.text.capitals";
        assertThat(of(rule, markdown("You must READ THIS CAREFULLY, please.")))
                .extracting(Finding::quote)
                .containsExactly("READ THIS CAREFULLY");
        assertThat(severity(rule, markdown("The EU, the USA and NATO met. SQL too.")))
                .isEqualTo(Severity.GOOD);
        assertThat(severity(rule, markdown("# NATIONAL\n\nFOUNDATION\n\nDEPARTMENT")))
                .isEqualTo(Severity.GOOD);
    }

    @Test
    void centredParagraphsAreShown() throws InterruptedException {
        String rule = "structure.text.centred";
        assertThat(of(rule, html("<div style='text-align:center'><p>" + words(20) + "</div>")))
                .hasSize(1)
                .first()
                .extracting(Finding::severity)
                .isEqualTo(Severity.SUGGESTION);
        assertThat(severity(rule, html("<p align=center>Short.</p>"))).isEqualTo(Severity.GOOD);
    }

    @Test
    void messagesAreSound() {
        SoundMessages.assertSound(StructureMessage.class);
    }

    @Test
    void speaksOfADutchTextInDutch() throws InterruptedException {
        AnalysisResult page =
                judge("nl", new Content("## Brood\n\nWij bakken.", Format.MARKDOWN, "Brood", null, null, null));
        AnalysisResult two = judge(
                "nl",
                new Content(
                        "# Brood\n\nWij bakken.\n\n#### Gist\n\nDie werkt.", Format.MARKDOWN, null, null, null, null));

        assertThat(page.summary()).isEqualTo("Goed opgebouwd: 1 alinea en 1 kop, niets te verbeteren.");
        assertThat(two.summary()).isEqualTo("1 verbeterpunt in 2 alinea’s en 2 koppen.");
        assertThat(of("structure.headings.order", two))
                .extracting(Finding::message)
                .containsExactly("Van niveau 1 naar niveau 4: maak hier een kop van niveau 2 van.");
    }
}
