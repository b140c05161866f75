package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.ListedRules;
import io.proofstream.worker.engines.text.Documents;
import java.time.Duration;
import java.util.List;

/// A text that the grammar engine of these tests has checked. There is one engine: loading a language takes seconds.
record Checked(AnalysisResult result) {

    static final GrammarEngine ENGINE = new GrammarEngine(new Documents(), new Library(new GrammarConfig() {
        @Override
        public List<String> warm() {
            return List.of();
        }

        @Override
        public Duration idle() {
            return Duration.ofMinutes(10);
        }
    }));

    static Checked english(String text) throws InterruptedException {
        return of(text, Format.TEXT, "en", Params.NONE);
    }

    static Checked dutch(String text) throws InterruptedException {
        return of(text, Format.TEXT, "nl", Params.NONE);
    }

    static Checked of(String text, Format format, String language, Params params) throws InterruptedException {
        Content content = new Content(text, format, null, null, null, null);
        Answer answer = ENGINE.answer(new Assignment(content, language, params), Told.NOBODY);
        assertThat(answer).isInstanceOf(Answer.Done.class);
        Checked checked = new Checked(((Answer.Done) answer).result());
        assertThat(checked.findings())
                .filteredOn(finding -> finding.quote() != null)
                .allSatisfy(finding -> assertThat(finding.quote()).isEqualTo(quoted(text, finding)));
        ListedRules.assertListed(checked.findings());
        return checked;
    }

    /// What the source has where the finding points.
    static String quoted(String source, Finding finding) {
        Integer start = finding.start();
        Integer end = finding.end();
        assertThat(start).isNotNull();
        return start == null || end == null ? "" : source.substring(start, end);
    }

    List<Finding> findings() {
        return result.findings();
    }

    Finding only() {
        assertThat(findings()).hasSize(1);
        return findings().getFirst();
    }
}
