package io.proofstream.worker.engines.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.ListedRules;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.WordlessTexts;
import io.proofstream.worker.engines.messages.SoundMessages;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityEngineTest {

    private static final Set<String> EMITTED = new TreeSet<>();

    private final ReadabilityEngine engine = new ReadabilityEngine(new Documents());

    private AnalysisResult read(String language, Format format, String text) throws InterruptedException {
        Content content = new Content(text, format, null, null, null, null);
        Answer answer = engine.answer(new Assignment(content, language, Params.NONE), Partials.UNHEARD);
        AnalysisResult result = ((Answer.Done) answer).result();
        for (Finding finding : result.findings()) {
            EMITTED.add(finding.rule());
            if (finding.start() != null && finding.end() != null) {
                assertThat(finding.quote()).isEqualTo(text.substring(finding.start(), finding.end()));
            }
        }
        ListedRules.assertListed(result.findings());
        return result;
    }

    private List<Finding> findings(String rule, String language, String text) throws InterruptedException {
        return read(language, Format.TEXT, text).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.GOOD);
    }

    /// So many sentences of so many words.
    private static String sentences(int sentences, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append("Word")
                    .append((char) ('a' + i % 26))
                    .append(" and".repeat(words - 1))
                    .append(". ");
        }
        return text.toString();
    }

    @AfterAll
    static void everyListedRuleWasEmitted() {
        ListedRules.assertListed(Kind.READABILITY, EMITTED);
    }

    @Test
    void nothingToReadIsSaid() throws InterruptedException {
        assertThat(read("en", Format.TEXT, "😀 … !").metrics()).containsEntry("words", 0);
        WordlessTexts.assertNothingIsSaidOf(engine);
    }

    @Test
    void anotherLanguageThanWasSaidIsSaid() throws InterruptedException {
        assertThat(read("en", Format.TEXT, "De bakker staat elke nacht om drie uur op en bakt dan brood.")
                        .findings())
                .first()
                .extracting(Finding::rule)
                .isEqualTo("readability.text.language");
    }

    @Test
    void longSentencesAreShownFromAQuarterOn() throws InterruptedException {
        String rule = "readability.sentence.length";
        assertThat(worst(findings(rule, "en", sentences(3, 10) + sentences(1, 21))))
                .isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "en", sentences(8, 10) + sentences(3, 21))))
                .isEqualTo(Severity.SUGGESTION);
        List<Finding> third = findings(rule, "en", sentences(2, 10) + sentences(1, 21));
        assertThat(worst(third)).isEqualTo(Severity.WARNING);
        assertThat(third)
                .hasSize(2)
                .last()
                .satisfies(finding -> assertThat(finding.quote()).startsWith("Worda and"));
        assertThat(worst(findings(rule, "es", sentences(2, 10) + sentences(1, 21))))
                .isEqualTo(Severity.GOOD);
    }

    @Test
    void aSentenceThatNeverEndsIsShownAlways() throws InterruptedException {
        String rule = "readability.sentence.extreme-length";
        assertThat(findings(rule, "en", sentences(9, 10) + sentences(1, 41))).hasSize(1);
        assertThat(findings(rule, "en", sentences(9, 10) + sentences(1, 40))).isEmpty();
    }

    @Test
    void muchPassiveVoiceIsShown() throws InterruptedException {
        String rule = "readability.voice.passive";
        String passive = "The house was built by Anna. ";
        assertThat(worst(findings(rule, "en", sentences(9, 8) + passive))).isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "en", sentences(7, 8) + passive))).isEqualTo(Severity.SUGGESTION);
        assertThat(findings(rule, "en", sentences(5, 8) + passive))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void aLongTextNeedsTransitions() throws InterruptedException {
        String rule = "readability.transitions.ratio";
        String loose = "The baker opens the small shop early each day. ";
        String tied = "However, the baker opens the shop early every day. ";
        assertThat(worst(findings(rule, "en", loose.repeat(10)))).isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "en", loose.repeat(30)))).isEqualTo(Severity.WARNING);
        assertThat(worst(findings(rule, "en", (loose.repeat(3) + tied).repeat(8))))
                .isEqualTo(Severity.SUGGESTION);
        assertThat(worst(findings(rule, "en", (loose + tied).repeat(15)))).isEqualTo(Severity.GOOD);
    }

    @Test
    void longParagraphsAreShown() throws InterruptedException {
        String rule = "readability.paragraph.length";
        assertThat(worst(findings(rule, "en", sentences(15, 10)))).isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "en", sentences(16, 10)))).isEqualTo(Severity.SUGGESTION);
        assertThat(worst(findings(rule, "en", sentences(21, 10)))).isEqualTo(Severity.WARNING);
    }

    @Test
    void longStretchesNeedSubheadings() throws InterruptedException {
        String rule = "readability.subheadings.distribution";
        String paragraph = sentences(10, 10) + "\n\n";
        assertThat(worst(findings(rule, "en", paragraph.repeat(3)))).isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "en", paragraph.repeat(4)))).isEqualTo(Severity.WARNING);
        List<Finding> divided = read(
                        "en", Format.MARKDOWN, "# A\n\n" + paragraph.repeat(2) + "## B\n\n" + paragraph.repeat(3))
                .findings();
        assertThat(divided)
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.GOOD);
    }

    @Test
    void threeSentencesThatStartAlikeAreShown() throws InterruptedException {
        String rule = "readability.sentences.same-start";
        assertThat(findings(rule, "en", "We bake. We use grain. We open at six. Come in."))
                .hasSize(2)
                .last()
                .satisfies(finding -> assertThat(finding.quote()).isEqualTo("We bake. We use grain. We open at six."));
        assertThat(worst(findings(rule, "en", "We bake. We use grain. Our shop opens. We wait.")))
                .isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "en", "The shop opens. The bread smells. The cat sleeps.")))
                .isEqualTo(Severity.GOOD);
        assertThat(worst(findings(rule, "nl", "De bakker zingt. De bakker slaapt. De bakker bakt.")))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void hardWordsHaveASimplerOne() throws InterruptedException {
        String rule = "readability.words.simpler";
        assertThat(findings(rule, "en", "We utilize it in order to win."))
                .extracting(Finding::quote, Finding::suggestions)
                .containsExactly(tuple("utilize", List.of("use")), tuple("in order to", List.of("to")));
        assertThat(findings(rule, "nl", "Thans komt hij met betrekking tot het werk."))
                .extracting(Finding::suggestions)
                .containsExactly(List.of("nu"), List.of("over"));
        assertThat(findings(rule, "en", "We use it to win.")).isEmpty();
        assertThat(findings(rule, "fr", "Nous utilisons le pain.")).isEmpty();
    }

    @Test
    void easeHasThreeBands() throws InterruptedException {
        String rule = "readability.ease.level";
        assertThat(worst(findings(rule, "en", "The cat sat on the mat."))).isEqualTo(Severity.GOOD);
        assertThat(worst(findings(
                        rule, "en", "Organizational considerations necessitate institutional reconsideration.")))
                .isEqualTo(Severity.WARNING);
    }

    /// The first sentences of Darwin's On the Origin of Species and Multatuli's Max Havelaar, counted by
    /// hand.
    @Test
    void goldenCounts() throws InterruptedException {
        AnalysisResult darwin = read(
                "en",
                Format.TEXT,
                "There is grandeur in this view of life. From so simple a beginning endless forms have been evolved.");
        assertThat(darwin.metrics())
                .containsEntry("words", 18)
                .containsEntry("sentences", 2)
                .containsEntry("syllables", 24);
        assertThat(darwin.metrics()).containsEntry("fleschReadingEase", 84.9);
        AnalysisResult havelaar = read("nl", Format.TEXT, "Ik ben makelaar in koffie. Ik woon op de Lauriergracht.");
        assertThat(havelaar.metrics())
                .containsEntry("words", 10)
                .containsEntry("sentences", 2)
                .containsEntry("syllables", 15);
        assertThat(havelaar.metrics()).containsEntry("fleschReadingEase", 86.69).containsEntry("leesindexA", 85.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bakery opens at six. Everybody likes the bread, because it is fresh.",
                "nl | De bakkerij gaat om zes uur open. Iedereen houdt van het brood, omdat het vers is.",
                "de | Die Bäckerei öffnet um sechs Uhr. Alle mögen das Brot, weil es frisch ist.",
                "fr | La boulangerie ouvre à six heures. Tout le monde aime le pain, parce qu'il est frais.",
                "es | La panadería abre a las seis. A todos les gusta el pan, porque está fresco.",
                "it | Il panificio apre alle sei. A tutti piace il pane, perché è fresco.",
                "pt | A padaria abre às seis. Todos gostam do pão, porque é fresco.",
                "pl | Piekarnia otwiera się o szóstej. Wszyscy lubią chleb, ponieważ jest świeży."
            })
    void everyLanguageIsRead(String language, String text) throws InterruptedException {
        AnalysisResult result = read(language, Format.TEXT, text);
        assertThat(result.score()).isBetween(50, 100);
        assertThat(result.metrics()).containsEntry("sentences", 2).containsEntry("transitionRatio", 0.5);
        assertThat(result.metrics().containsKey("fleschReadingEase")).isEqualTo(!language.equals("pl"));
        assertThat(result.metrics())
                .hasEntrySatisfying(
                        "confidence",
                        confidence -> assertThat((Double) confidence).isBetween(0.3, 1.0));
        assertThat(Languages.ALL).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "sv"})
    void anotherLanguageGetsWhatHoldsForAny(String language) throws InterruptedException {
        AnalysisResult result = read(language, Format.TEXT, "Bageriet öppnar klockan sex. Alla gillar brödet.");
        assertThat(result.metrics()).containsKeys("lix", "rix", "longSentenceRatio");
        assertThat(result.metrics()).doesNotContainKeys("fleschReadingEase", "passiveRatio", "transitionRatio");
        assertThat(result.metrics())
                .hasEntrySatisfying(
                        "confidence",
                        confidence -> assertThat((Double) confidence).isLessThan(0.4));
    }

    @Test
    void messagesAreSound() {
        SoundMessages.assertSound(ReadabilityMessage.class);
    }

    @Test
    void speaksOfADutchTextInDutch() throws InterruptedException {
        AnalysisResult one = read("nl", Format.TEXT, "Brood.");
        AnalysisResult ten = read("nl", Format.TEXT, "De bakker bakt elke dag vers brood voor het dorp.");

        assertThat(one.summary())
                .isEqualTo("Heel makkelijk te lezen (leesgemak 100), 1 woord, te weinig om zeker te zijn.");
        assertThat(ten.summary()).endsWith("10 woorden.");
        assertThat(ten.findings())
                .extracting(Finding::message)
                .contains("0% van de zinnen telt meer dan 20 woorden; dat is prima.");
    }

    @Test
    void speaksOfATextInNoKnownLanguageInEnglish() throws InterruptedException {
        assertThat(read(Languages.UNDETERMINED, Format.TEXT, "Wort eins. Wort zwei drei.")
                        .summary())
                .isEqualTo("The language could not be told, so only lengths were judged: 5 words, too few to be sure,"
                        + " 2.5 to a sentence.");
    }
}
