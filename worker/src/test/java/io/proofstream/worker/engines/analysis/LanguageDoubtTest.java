package io.proofstream.worker.engines.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
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
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When an analysis says that its text is in another language than it was told.
class LanguageDoubtTest {

    private static final String DUTCH =
            "De bakker staat elke nacht om drie uur op, zodat het brood klaar is als het dorp wakker wordt.";
    private static final String ENGLISH =
            "The baker gets up at three every night, so that the bread is ready when the village wakes up.";

    private final LocalAnalysis analysis = new LocalAnalysis(Kind.SENTIMENT, new Documents()) {

        @Override
        protected Optional<Map<String, Object>> metricsWithoutWords() {
            return Optional.of(Map.of());
        }

        @Override
        protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials) {
            Finding own = Finding.whole("sentiment.text.balance", Severity.GOOD, "Good.");
            return new AnalysisResult(70, "It is good.", Map.of("confidence", 0.9), List.of(own));
        }
    };

    private AnalysisResult read(String language, String text) throws InterruptedException {
        Assignment assignment = new Assignment(Content.ofText(text), language, Params.NONE);
        return ((Answer.Done) analysis.answer(assignment, Partials.UNHEARD)).result();
    }

    @Test
    void theResultSaysItFirst() throws InterruptedException {
        AnalysisResult result = read("en", DUTCH);

        assertThat(result.summary())
                .isEqualTo("The text seems to be in Dutch, not in English as was said. It is good.");
        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactly("sentiment.text.language", "sentiment.text.balance");
        assertThat(result.metrics()).containsEntry("detectedLanguage", "nl").containsEntry("confidence", 0.1);
        assertThat(result.score()).isEqualTo(70);
        ListedRules.assertListed(result.findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | en | The baker gets up at three every night so that the bread is ready in the morning.
            en | de | Der Bäcker steht jede Nacht um drei Uhr auf, damit das Brot am Morgen fertig ist.
            en | fr | L'homme se lève à trois heures pour que le pain soit prêt quand le village s'éveille.
            fr | es | El panadero se levanta a las tres para que el pan esté listo por la mañana en el pueblo.
            es | it | Il fornaio si alza alle tre di notte perché il pane sia pronto quando si sveglia il paese.
            en | pt | O padeiro levanta-se às três da noite para que o pão esteja pronto quando a aldeia acorda.
            de | pl | Piekarz wstaje o trzeciej w nocy, żeby chleb był gotowy, kiedy cała wieś się budzi.
            """)
    void itIsNoticedInEveryLanguage(String said, String seems, String text) throws InterruptedException {
        assertThat(read(said, text).metrics()).containsEntry("detectedLanguage", seems);
    }

    @Test
    void aScriptThatIsNotOursIsNoticed() throws InterruptedException {
        AnalysisResult result =
                read("en", "Пекарь встаёт в три часа ночи, чтобы хлеб был готов, когда проснётся деревня.");

        assertThat(result.summary()).startsWith("The text does not seem to be in English");
        assertThat(result.metrics()).doesNotContainKey("detectedLanguage");
    }

    @ParameterizedTest
    @CsvSource({"en", "nl"})
    void aTextInTwoLanguagesIsNotDoubted(String said) throws InterruptedException {
        assertThat(read(said, DUTCH + "\n\n" + ENGLISH).summary()).isEqualTo("It is good.");
    }

    @Test
    void whatIsTooShortOrHasNoSentencesIsNotDoubted() throws InterruptedException {
        assertThat(read("en", "Het brood is klaar.").summary()).isEqualTo("It is good.");
        assertThat(read("en", "Amsterdam Utrecht Zwolle Gouda Breda Almelo Tiel Assen Hoorn Goes Delft Edam")
                        .summary())
                .isEqualTo("It is good.");
    }

    @Test
    void messagesAreSound() {
        SoundMessages.assertSound(LocalMessage.class);
    }

    @Test
    void isSaidInTheLanguageThatWasSaid() throws InterruptedException {
        assertThat(read("nl", ENGLISH).findings().getFirst().message())
                .isEqualTo("De tekst lijkt Engels te zijn, en geen Nederlands zoals is opgegeven. Geef de juiste"
                        + " taal op, of geen: dan wordt de taal herkend.");
        assertThat(read("nl", "…").summary()).isEqualTo("Er zijn hier geen woorden om te lezen.");
    }
}
