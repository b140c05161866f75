package io.proofstream.worker.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import java.util.List;

/// Texts without a word, and what an analysis of language has to say of them: that there is none, and no score.
public final class WordlessTexts {

    private static final List<Content> TEXTS = List.of(
            text("", Format.TEXT),
            text("😀 🎉 👩‍👩‍👧 !?", Format.TEXT),
            text("— … —\n\n***", Format.TEXT),
            text("```java\nint bread = bake();\n```", Format.MARKDOWN),
            text("<pre>SELECT 1</pre><img src='a.png' alt='A loaf'>", Format.HTML));

    private WordlessTexts() {}

    public static void assertNothingIsSaidOf(Engine engine) throws InterruptedException {
        String rule = engine.kind().wireName() + ".text.presence";
        for (Content content : TEXTS) {
            for (String language : List.of("en", "nl", Languages.UNDETERMINED)) {
                Answer answer = engine.answer(new Assignment(content, language, Params.NONE), Partials.UNHEARD);

                assertThat(answer).as(content.text()).isInstanceOf(Answer.Done.class);
                AnalysisResult result = ((Answer.Done) answer).result();
                assertThat(result.score()).as(content.text()).isNull();
                assertThat(result.metrics()).as(content.text()).containsEntry("confidence", 0.0);
                assertThat(result.findings()).extracting(Finding::rule).containsExactly(rule);
                ListedRules.assertListed(result.findings());
            }
        }
    }

    private static Content text(String text, Format format) {
        return new Content(text, format, null, null, null, null);
    }
}
