package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.WordlessTexts;
import io.proofstream.worker.engines.messages.SoundMessages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrammarEngineTest {

    @Test
    void findsAnErrorWhereItIsAndSaysWhatIsRight() throws InterruptedException {
        Finding finding = Checked.english("She has recieved the letter.").only();

        assertThat(finding.rule()).isEqualTo("grammar.lt.MORFOLOGIK_RULE_EN_US");
        assertThat(finding.quote()).isEqualTo("recieved");
        assertThat(finding.start()).isEqualTo(8);
        assertThat(finding.suggestions()).contains("received").hasSizeLessThanOrEqualTo(5);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void offsetsAreThoseOfTheSourceWhateverTheMarkup() throws InterruptedException {
        String html = "<p>😀 Caf&eacute; 👩‍👩‍👧 <b>שלום</b> and she has <i>reci</i>eved&nbsp;it.</p>";

        Finding finding = Checked.of(html, Format.HTML, "en", Params.NONE).only();

        assertThat(finding.quote()).isEqualTo("reci</i>eved");
    }

    @Test
    void aSentenceWithoutAnEndIsSpokenOfInTheLanguageOfTheText() throws InterruptedException {
        assertThat(Checked.english("The baker was happy with the bread that they have made")
                        .only())
                .returns("grammar.punctuation.final", Finding::rule)
                .extracting(Finding::message)
                .isEqualTo("The sentence ends without a full stop, a question mark or an exclamation mark.");
        assertThat(Checked.dutch("De bakker was blij met het brood dat ze hebben gemaakt")
                        .only())
                .returns("grammar.punctuation.final", Finding::rule)
                .extracting(Finding::message)
                .isEqualTo("De zin eindigt zonder punt, vraagteken of uitroepteken.");
    }

    @Test
    void offsetsAreThoseOfTheSourceInMarkdown() throws InterruptedException {
        String markdown = "# A title\n\n- one\n- she has **recieved** it\n\n```\nteh code\n```\n";

        Finding finding =
                Checked.of(markdown, Format.MARKDOWN, "en", Params.NONE).only();

        assertThat(finding.quote()).isEqualTo("recieved");
        assertThat(finding.start()).isEqualTo(markdown.indexOf("recieved"));
    }

    @Test
    void britishSpellingIsEnglishToo() throws InterruptedException {
        assertThat(Checked.english("The colour of the theatre in the centre was organised by my neighbour.")
                        .findings())
                .isEmpty();
    }

    @Test
    void namesAreNoErrors() throws InterruptedException {
        assertThat(Checked.english("We met Gerrit Zwollema of Proofstreem in Bruchem last year.")
                        .findings())
                .isEmpty();
    }

    @Test
    void aMisspelledWeekdayIsNoName() throws InterruptedException {
        assertThat(Checked.english("We will meet on Wensday.").only().quote()).isEqualTo("Wensday");
    }

    @Test
    void addressesHashtagsAndCodeAreNoErrors() throws InterruptedException {
        assertThat(Checked.english(
                                "See https://exampel.org/recieve, mail jon.doee@exampel.org, tag #recieved or @recieved,"
                                        + " and run get_recieved() in my_scirpt.py.")
                        .findings())
                .isEmpty();
    }

    @Test
    void whatTheCallerIgnoresIsNoError() throws InterruptedException {
        Params params = new Params(Map.of("ignore", List.of("flurble")));

        assertThat(Checked.of("The Flurble, the flurble's end and the flurblex.", Format.TEXT, "en", params)
                        .findings())
                .extracting(Finding::quote)
                .containsExactly("flurblex");
    }

    @Test
    void countsByTypeAndScores() throws InterruptedException {
        AnalysisResult good = Checked.english("She has received the letter.").result();
        AnalysisResult bad =
                Checked.english("She have recieved the the letter.").result();

        assertThat(good.score()).isEqualTo(100);
        assertThat(good.summary()).isEqualTo("No errors found in 5 words.");
        assertThat(good.metrics()).containsEntry("errors", 0).containsEntry("errorsPer100Words", 0.0);
        assertThat(bad.score()).isLessThan(80);
        assertThat(bad.metrics())
                .containsEntry("errors", 3)
                .containsEntry("spelling", 1)
                .containsEntry("grammar", 2);
        assertThat(bad.summary()).isEqualTo("3 errors in 6 words: 1 spelling, 2 grammar.");
    }

    @Test
    void aDutchTextIsSummedUpInDutch() throws InterruptedException {
        SoundMessages.assertSound(GrammarMessage.class);
        assertThat(Checked.dutch("Zij heeft de brief ontvangen.").result().summary())
                .isEqualTo("Geen fouten gevonden in 5 woorden.");
        assertThat(Checked.dutch("Zij heeft de brieef ontvangen.").result().summary())
                .isEqualTo("1 fout in 5 woorden: 1 spelling.");
    }

    @Test
    void nothingToCheckIsSaid() throws InterruptedException {
        WordlessTexts.assertNothingIsSaidOf(Checked.ENGINE);
    }

    @Test
    void aLanguageThatIsNotBuiltInFailsWithItsReason() throws InterruptedException {
        for (String language : List.of("und", "de", "it")) {
            Answer answer = Checked.ENGINE.answer(
                    new Assignment(Content.ofText("Das ist ein Satz."), language, Params.NONE), Told.NOBODY);

            assertThat(answer).isInstanceOfSatisfying(Answer.Failed.class, failed -> {
                assertThat(failed.failure().code()).isEqualTo(FailureCode.UNSUPPORTED_LANGUAGE);
                assertThat(failed.failure().detail()).contains("en, nl");
                assertThat(failed.failure().retryable()).isFalse();
            });
        }
    }
}
