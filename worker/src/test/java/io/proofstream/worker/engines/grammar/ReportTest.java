package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void onlyErrorsEndTheReadingNotWhatIsAMatterOfStyle() throws InterruptedException {
        Document document = new Documents().of(Content.ofText("This is a sentence."), "en");
        Report report = new Report(document, Selection.of(document, Tongue.ENGLISH));

        report.add(Collections.nCopies(Report.ENOUGH_ERRORS, alarm(Alarm.Type.STYLE)));
        assertThat(report.hasEnough()).isFalse();

        report.add(Collections.nCopies(Report.ENOUGH_ERRORS, alarm(Alarm.Type.SPELLING)));
        assertThat(report.hasEnough()).isTrue();
    }

    private static Alarm alarm(Alarm.Type type) {
        return new Alarm("grammar.lt.SOME_RULE", type, "Wrong.", 0, 4, false, List.of());
    }
}
