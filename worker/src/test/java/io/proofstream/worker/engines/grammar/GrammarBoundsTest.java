package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Long, hostile and concurrent work. The bounds show as tests that end, and in what is listed and told.
class GrammarBoundsTest {

    private static final String PARAGRAPH = "She have a house. ".repeat(20) + "\n\n";

    @Test
    void aLongTextTellsWhatItFoundSoFar() throws InterruptedException {
        Told told = new Told();

        Answer answer = Checked.ENGINE.answer(assignment(PARAGRAPH.repeat(60)), told);

        List<Finding> all = ((Answer.Done) answer).result().findings();
        assertThat(told.findings())
                .isNotEmpty()
                .isEqualTo(all.subList(0, told.findings().size()));
        assertThat(told.progress()).isSorted().allMatch(fraction -> fraction > 0 && fraction <= 1);
    }

    @Test
    void workThatIsCalledOffEndsBetweenTwoPieces() {
        Partials callsOff = new Partials() {
            @Override
            public void text(String more) {}

            @Override
            public void findings(List<Finding> more) {}

            @Override
            public void progress(double fraction, String stage) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatThrownBy(() -> Checked.ENGINE.answer(assignment(PARAGRAPH.repeat(100)), callsOff))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void findingsAreListedUpToABoundAndCountedBeyond() throws InterruptedException {
        AnalysisResult result = Checked.english(PARAGRAPH.repeat(30)).result();

        assertThat(result.findings()).hasSize(Report.MOST_FINDINGS);
        assertThat(result.metrics()).containsEntry("errors", 600).containsEntry("truncated", true);
        assertThat(result.score()).isLessThan(20);
    }

    @Test
    void aTextInAnotherLanguageThanWasSaidIsNotReadToItsEnd() throws InterruptedException {
        String dutch = "Wij liepen gisteren langs het brede water en zagen daar niemand meer.\n\n";

        AnalysisResult result = Checked.english(dutch.repeat(5_000)).result();

        assertThat(result.metrics().get("errors"))
                .isInstanceOfSatisfying(
                        Integer.class,
                        errors -> assertThat(errors).isBetween(Report.ENOUGH_ERRORS, Report.ENOUGH_ERRORS + 20));
        assertThat(result.metrics().get("sampledShare"))
                .isInstanceOfSatisfying(Double.class, share -> assertThat(share).isBetween(0.01, 0.2));
        assertThat(result.summary()).contains("reading stopped there", "60000 words");
    }

    @Test
    void aSentenceWithoutEndIsReadInParts() throws InterruptedException {
        AnalysisResult result = Checked.english("the house and ".repeat(5_000)).result();

        assertThat(result.findings()).hasSizeLessThan(20);
    }

    @Test
    void textWithoutSpacesOrSenseEnds() throws InterruptedException {
        Random random = new Random(7);
        StringBuilder gibberish = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            int length = 4 + random.nextInt(8);
            for (int k = 0; k < length; k++) {
                gibberish.append((char) ('a' + random.nextInt(26)));
            }
            gibberish.append(' ');
        }

        assertThat(Checked.english("a".repeat(100_000)).findings()).hasSizeLessThan(200);
        assertThat(Checked.english(gibberish.toString()).findings()).hasSize(Report.MOST_FINDINGS);
    }

    @Test
    void signsWithoutWordsAreNotRead() throws InterruptedException {
        assertThat(Checked.english("|-; ; ; ".repeat(60_000)).result().summary())
                .isEqualTo("There are no words to read here.");
    }

    @Test
    void textsWithoutLanguageHaveNoErrors() throws InterruptedException {
        for (String text : List.of("", "   ", "😀👍🏽", "42", "…", "\n\n\n")) {
            assertThat(Checked.english(text).result().metrics()).as(text).containsEntry("errors", 0);
        }
        assertThat(Checked.of("```\nteh code iz heer\n```", Format.MARKDOWN, "en", Params.NONE)
                        .result()
                        .summary())
                .isEqualTo("There are no words to read here.");
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        List<Callable<List<Finding>>> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean dutch = i % 2 == 0;
            work.add(() -> (dutch
                            ? Checked.dutch("Hij word morgen verwacht.")
                            : Checked.english("She have recieved it."))
                    .findings());
        }
        List<List<Finding>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<Finding>> future : threads.invokeAll(work)) {
                answers.add(future.get());
            }
        }

        assertThat(answers).allSatisfy(findings -> assertThat(findings).isNotEmpty());
        assertThat(new java.util.HashSet<>(answers)).hasSize(2);
    }

    private static Assignment assignment(String text) {
        return new Assignment(Content.ofText(text), "en", Params.NONE);
    }
}
