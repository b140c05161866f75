package io.proofstream.worker.engines.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.content.Languages;
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
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the tone engine answers, text by text.
class ToneEngineTest {

    private final ToneEngine engine = new ToneEngine(new Documents(), TestEmbeddings.shared());

    @Test
    void pointsAtAnAddressThatChanges() throws Exception {
        String text =
                "Heeft u een vraag over uw factuur? Dan helpt onze afdeling u graag. Neem contact op met je adviseur.";

        AnalysisResult result = result("nl", text);

        assertThat(result.metrics()).containsEntry("address", "mixed");
        assertThat(findings(result, "tone.address.consistency"))
                .extracting(Finding::quote)
                .containsExactly("je");
    }

    @Test
    void praisesAnAddressThatHolds() throws Exception {
        AnalysisResult result = result("nl", "Heeft u een vraag over uw factuur? Dan helpt onze afdeling u graag.");

        assertThat(result.metrics()).containsEntry("address", "formal");
        assertThat(findings(result, "tone.address.consistency")).hasSize(1);
        assertThat(result.score()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | tone.word.cliche | This tool is a game changer for the office. | game changer
            en | tone.word.filler | The form is basically a list of names. | basically
            en | tone.word.weasel | Studies show that walking helps. | Studies show
            en | tone.word.hedge | We might be late. Perhaps it rains. | might be
            en | tone.language.insensitive | We thanked the chairman for the report. | chairman
            en | tone.language.offensive | Only an asshole would park here. | asshole
            en | tone.language.offensive | What a load of bullsh1t from them. | bullsh1t
            en | tone.language.offensive | They can f**k off. | f**k
            nl | tone.word.cliche | De olifant in de kamer is de prijs. | De olifant in de kamer
            nl | tone.word.filler | Het is eigenlijk een lijst met namen. | eigenlijk
            nl | tone.word.weasel | Onderzoek toont aan dat lopen helpt. | Onderzoek toont aan
            nl | tone.word.hedge | Misschien gaat het regenen. | Misschien
            nl | tone.language.insensitive | De gehandicapten krijgen een eigen ingang. | De gehandicapten
            nl | tone.language.offensive | Wat een klootzak is die man. | klootzak
            de | tone.word.hedge | Vielleicht regnet es morgen. | Vielleicht
            """)
    void pointsAtWords(String language, String rule, String text, String quote) throws Exception {
        assertThat(findings(result(language, text), rule))
                .extracting(Finding::quote)
                .contains(quote);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The committee met on Tuesday and chose a new chair for the next two years.
            nl | De commissie kwam dinsdag bijeen en koos een nieuwe voorzitter voor twee jaar.
            """)
    void hasNothingToSayOfPlainText(String language, String text) throws Exception {
        AnalysisResult result = result(language, text);

        assertThat(result.findings()).isEmpty();
        assertThat(result.metrics().get("offensive"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isLessThan(0.5);
        assertThat(result.score()).isEqualTo(100);
    }

    @Test
    void namesTheAlternative() throws Exception {
        Finding finding = findings(result("en", "The chairman spoke."), "tone.language.insensitive")
                .getFirst();

        assertThat(finding.suggestions()).contains("chairperson");
    }

    @Test
    void passesOverWhatIsOnlyQuoted() throws Exception {
        AnalysisResult result = result("en", "She reported that he had called her a \"bitch\" in the meeting.");

        assertThat(findings(result, "tone.language.offensive")).isEmpty();
    }

    @Test
    void findsPlacesInMarkdownBehindEmoji() throws Exception {
        String text = "# 😀 News\n\nThis is a **game changer** for *everyone* 🎉.";

        AnalysisResult result = result("en", new Content(text, Format.MARKDOWN, null, null, null, null));

        Finding finding = findings(result, "tone.word.cliche").getFirst();
        assertThat(finding.start()).isEqualTo(text.indexOf("game"));
        assertThat(finding.quote()).contains("game changer");
    }

    @Test
    void findsPlacesInHtml() throws Exception {
        String text = "<p>Caf&eacute; news: we need <b>man</b>power &amp; time.</p>";

        AnalysisResult result = result("en", new Content(text, Format.HTML, null, null, null, null));

        Finding finding = findings(result, "tone.language.insensitive").getFirst();
        assertThat(finding.quote()).isEqualTo("man</b>power");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es", "it", "pt", "pl"})
    void answersInEveryLanguage(String language) throws Exception {
        AnalysisResult result = result(language, "Amsterdam, Berlin, Paris, Madrid, Roma, Lisboa, Kraków. 2026!");

        assertThat(result.score()).isBetween(0, 100);
        assertThat(result.metrics())
                .containsKeys("formality", "formalityScore", "address", "confidence", "hedging", "offensive");
    }

    @Test
    void saysWhichLanguagesItKnows() throws Exception {
        Answer answer = engine.answer(assignment("und", Content.ofText("Xyzzy.")), Partials.UNHEARD);

        assertThat(answer).isInstanceOfSatisfying(Answer.Failed.class, failed -> {
            assertThat(failed.failure().code()).isEqualTo(FailureCode.UNSUPPORTED_LANGUAGE);
            assertThat(failed.failure().detail()).contains(Languages.ALL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "😀😀", "!!! ???"})
    void hasNothingToHearInTextsWithoutWords(String text) throws Exception {
        assertThat(result("en", text).metrics()).containsEntry("confidence", 0.0);
    }

    @Test
    void hearsFeelingAndManner() throws Exception {
        AnalysisResult angry = result("en", "I am furious. This is unacceptable and I demand an apology at once!");
        AnalysisResult formal =
                result("en", "We hereby inform you that the application has been rejected by the committee.");
        AnalysisResult informal = result("en", "Hey dude, wanna hang out later? It's gonna be so cool lol");

        assertThat(angry.metrics().get("emotion"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Double.class))
                .hasEntrySatisfying("anger", anger -> assertThat(anger).isGreaterThan(0.5))
                .hasEntrySatisfying("joy", joy -> assertThat(joy).isLessThan(0.3));
        assertThat(formal.metrics()).containsEntry("formality", "formal");
        assertThat(informal.metrics()).containsEntry("formality", "informal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "it"})
    void isCalledOff(String language) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> result(language, "One. Two. Three.")).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"f*", "u ", "!* ", "tu-", "fuuu", "\u0301"})
    void survivesHostileText(String piece) throws Exception {
        assertThat(result("fr", piece.repeat(500_000 / piece.length())).metrics())
                .containsKey("address");
    }

    @Test
    void nothingToHearIsSaid() throws Exception {
        WordlessTexts.assertNothingIsSaidOf(engine);
    }

    @Test
    void everyRuleIsInTheCatalogue() {
        RuleCatalogue rules = RuleCatalogue.load();

        assertThat(List.of(
                        "tone.text.presence",
                        "tone.text.language",
                        Remarks.ADDRESS,
                        Remarks.OFFENSIVE,
                        "tone.language.insensitive",
                        "tone.word.hedge",
                        "tone.word.weasel",
                        "tone.word.filler",
                        "tone.word.cliche"))
                .allSatisfy(rule -> assertThat(rules.find(rule)).isPresent());
        assertThat(rules.of(Kind.TONE)).hasSize(9);
    }

    private AnalysisResult result(String language, String text) throws Exception {
        return result(language, Content.ofText(text));
    }

    private AnalysisResult result(String language, Content content) throws Exception {
        return ((Answer.Done) engine.answer(assignment(language, content), Partials.UNHEARD)).result();
    }

    private static Assignment assignment(String language, Content content) {
        return new Assignment(content, language, Params.NONE);
    }

    private static List<Finding> findings(AnalysisResult result, String rule) {
        return result.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
    }

    @Test
    void messagesAreSound() {
        SoundMessages.assertSound(ToneMessage.class);
    }

    @Test
    void hasAWordForEveryManner() {
        assertThat(Stream.of(
                                ProbeVoice.STYLES.stream(),
                                WordVoice.STYLES.stream().map(Sign::wireName))
                        .flatMap(words -> words))
                .allSatisfy(
                        word -> assertThat(ToneMessage.manner(word).name()).endsWith(word.toUpperCase(Locale.ROOT)));
    }

    @Test
    void speaksOfADutchTextInDutch() throws Exception {
        AnalysisResult result = result("nl", "Heeft u een vraag? Dan is het eigenlijk handig om ons te bellen.");

        assertThat(result.summary()).isEqualTo("De tekst klinkt formeel en neutraal en spreekt de lezer aan met ‘u’.");
        assertThat(result.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "De lezer wordt overal op dezelfde manier aangesproken.",
                        "Dit voegt niets toe; zonder is de zin sterker.");
    }
}
