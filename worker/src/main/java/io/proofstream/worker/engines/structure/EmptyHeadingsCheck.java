package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Headings without text, which screen readers announce all the same.
final class EmptyHeadingsCheck implements Check {

    private static final String RULE = "structure.headings.empty";

    @Override
    public Verdict judge(Outline outline) {
        Document document = outline.document();
        List<Finding> found = new ArrayList<>();
        for (Span heading : document.layout().emptyHeadings()) {
            found.add(document.sourceFinding(
                    RULE, Severity.WARNING, outline.say(StructureMessage.EMPTY_HEADING), heading, List.of()));
        }
        return found.isEmpty() && outline.headings().isEmpty()
                ? Verdict.NOT_APPLICABLE
                : Places.verdict(1, 2, RULE, outline.say(StructureMessage.NO_EMPTY_HEADING), found);
    }
}
