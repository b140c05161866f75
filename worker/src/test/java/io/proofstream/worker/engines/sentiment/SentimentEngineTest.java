package io.proofstream.worker.engines.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.rules.RuleCatalogue;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.WordlessTexts;
import io.proofstream.worker.engines.embedding.TestEmbeddings;
import io.proofstream.worker.engines.messages.SoundMessages;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the sentiment engine answers, text by text.
class SentimentEngineTest {

    private final SentimentEngine engine = new SentimentEngine(new Documents(), new Judges(TestEmbeddings.shared()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | positive | What a wonderful hotel, we loved every minute of our stay.
            en | negative | The food was cold and the waiter was rude. Never again.
            en | neutral  | The committee consists of nine members.
            nl | positive | Wat een prachtig boek, een echte aanrader.
            nl | negative | Een saai boek, ik heb het niet uitgelezen. Erg teleurstellend.
            nl | negative | Dit is geen goed boek.
            nl | positive | Niet slecht, best leuk zelfs.
            nl | positive | Verschrikkelijk mooi geschreven.
            nl | negative | Het verhaal boeit niet.
            nl | positive | Het begin is saai, maar het einde is geweldig.
            nl | neutral  | De commissie telt negen leden.
            de | positive | Ein wunderbares Buch, sehr empfehlenswert.
            de | negative | Das Essen war schrecklich und der Kellner unfreundlich.
            fr | positive | Un film magnifique, je le recommande.
            fr | negative | Une histoire ennuyeuse, je suis très déçu.
            es | positive | Una novela maravillosa, me encantó.
            es | negative | Una película aburrida y mala. Qué decepción.
            it | positive | Un libro bellissimo, lo consiglio.
            it | negative | Servizio pessimo, sono molto deluso.
            pt | positive | Um livro maravilhoso, adorei.
            pt | negative | Péssimo serviço, fiquei muito desiludido.
            pl | positive | Wspaniała książka, polecam.
            pl | negative | Nudny film, strata czasu.
            """)
    void labels(String language, String label, String text) throws Exception {
        assertThat(result(language, Content.ofText(text)).metrics()).containsEntry("label", label);
    }

    @Test
    void judgesEverySentenceAtItsPlaceInTheSource() throws Exception {
        String text = "<p>It was <b>great</b> &amp; fun 🎉.</p><p>Then it broke!</p>";

        AnalysisResult result = result("en", new Content(text, Format.HTML, null, null, null, null));

        List<Map<String, Object>> sentences = sentences(result);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst()).containsEntry("start", text.indexOf("It was"));
        assertThat(sentences.getLast())
                .containsEntry("start", text.indexOf("Then"))
                .containsEntry("end", text.indexOf("</p>", 50));
    }

    @Test
    void scoresByPolarity() throws Exception {
        assertThat(result("en", Content.ofText("I love it, it is perfect!")).score())
                .isGreaterThan(80);
        assertThat(result("en", Content.ofText("I hate it, it is a waste of money!"))
                        .score())
                .isLessThan(20);
    }

    @Test
    void nothingToJudgeIsSaid() throws Exception {
        assertThat(result("en", Content.ofText("😀")).metrics()).containsEntry("label", "neutral");
        WordlessTexts.assertNothingIsSaidOf(engine);
    }

    @Test
    void isLessSureOutsideEnglishAndDutch() throws Exception {
        AnalysisResult english = result("en", Content.ofText("A wonderful and moving film. I loved it."));
        AnalysisResult polish = result("pl", Content.ofText("Wspaniały i wzruszający film. Polecam."));

        assertThat(confidence(polish)).isLessThan(confidence(english));
    }

    @Test
    void saysWhichLanguagesItKnows() throws Exception {
        Answer answer = engine.answer(assignment("und", Content.ofText("Xyzzy.")), Partials.UNHEARD);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo(FailureCode.UNSUPPORTED_LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "es"})
    void isCalledOff(String language) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> result(language, Content.ofText("One. Two. Three was good.")))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void readsALongTextInBoundedSteps() throws Exception {
        AnalysisResult result = result("en", Content.ofText("The room was clean and bright. ".repeat(2000)));

        assertThat(sentences(result)).hasSize(2000);
        assertThat(result.metrics()).containsEntry("label", "positive");
    }

    @Test
    void everyRuleIsInTheCatalogue() {
        assertThat(RuleCatalogue.load().of(Kind.SENTIMENT))
                .extracting(rule -> rule.id())
                .containsExactlyInAnyOrder(
                        "sentiment.text.presence", "sentiment.text.language", Report.BALANCE, Report.NEGATIVE_SENTENCE);
    }

    private AnalysisResult result(String language, Content content) throws Exception {
        return ((Answer.Done) engine.answer(assignment(language, content), Partials.UNHEARD)).result();
    }

    private static double confidence(AnalysisResult result) {
        return (double) Objects.requireNonNull(result.metrics().get("confidence"));
    }

    private static Assignment assignment(String language, Content content) {
        return new Assignment(content, language, Params.NONE);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> sentences(AnalysisResult result) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(result.metrics().get("sentences"));
    }

    @Test
    void messagesAreSound() {
        SoundMessages.assertSound(SentimentMessage.class);
    }

    @Test
    void speaksOfADutchTextInDutch() throws Exception {
        AnalysisResult one = result("nl", Content.ofText("Wat een prachtig boek."));
        AnalysisResult two = result("nl", Content.ofText("Wat een prachtig boek. Het is een echte aanrader."));

        assertThat(one.summary())
                .isEqualTo("De tekst is over het geheel genomen positief. Positieve zinnen: 1 van 1; negatieve: 0.");
        assertThat(two.summary())
                .isEqualTo("De tekst is over het geheel genomen positief. Positieve zinnen: 2 van 2; negatieve: 0.");
        assertThat(two.findings())
                .extracting(Finding::message)
                .containsExactly("De tekst laat een positieve indruk achter.");
    }
}
