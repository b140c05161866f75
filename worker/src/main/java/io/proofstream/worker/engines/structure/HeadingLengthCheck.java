package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Part;
import java.util.ArrayList;
import java.util.List;

/// Headings that are too long to be taken in at a glance.
final class HeadingLengthCheck implements Check {

    private static final String RULE = "structure.headings.length";
    private static final int CHARACTERS = 80;

    @Override
    public Verdict judge(Outline outline) {
        List<Finding> found = new ArrayList<>();
        for (Part heading : outline.headings()) {
            int length = outline.text(heading)
                    .codePointCount(0, outline.span(heading).length());
            if (length > CHARACTERS) {
                String message = outline.say(StructureMessage.LONG_HEADING, length, CHARACTERS);
                found.add(outline.document()
                        .finding(RULE, Severity.SUGGESTION, message, outline.span(heading), List.of()));
            }
        }
        return outline.headings().isEmpty()
                ? Verdict.NOT_APPLICABLE
                : Places.verdict(0.5, 3, RULE, outline.say(StructureMessage.SHORT_HEADINGS), found);
    }
}
