package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.result.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the shop opened we were already standing in the queue.",
                "Although she was ill the manager asked her to come.",
                "While cooking dinner I listened to the news."
            })
    void anIntroductoryClauseEndsWithAComma(String sentence) throws InterruptedException {
        assertThat(Checked.english(sentence).findings())
                .extracting(Finding::rule)
                .contains("grammar.punctuation.introductory-clause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the shop opened, we were already standing in the queue.",
                "When I was young and he was old we had no car, of course.",
                "When will the shop tell us what they want to know?",
                "If only they had told us that they knew.",
                "If you see my brother tell him that I called because I worry.",
                "After the war they lived in the north."
            })
    void otherOpeningsNeedNone(String sentence) throws InterruptedException {
        assertThat(Checked.english(sentence).findings())
                .extracting(Finding::rule)
                .doesNotContain("grammar.punctuation.introductory-clause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hotel was far from the beach, it took us an hour to walk there.",
                "My sister works in a bank, she is very good with numbers."
            })
    void aCommaJoinsNoSentences(String sentence) throws InterruptedException {
        assertThat(Checked.english(sentence).findings())
                .extracting(Finding::rule)
                .contains("grammar.punctuation.comma-splice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the hotel is far from the beach, it takes an hour to walk there.",
                "The weather was fine, I think, but nobody came.",
                "He opened the door, she came in, and they both laughed.",
                "In the second year of the war, they moved to the coast.",
                "The flour is cheap, he said, and the bread is dear."
            })
    void whatMayFollowAComma(String sentence) throws InterruptedException {
        assertThat(Checked.english(sentence).findings())
                .extracting(Finding::rule)
                .doesNotContain("grammar.punctuation.comma-splice");
    }
}
