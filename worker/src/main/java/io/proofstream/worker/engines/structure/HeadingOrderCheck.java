package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Part;
import java.util.ArrayList;
import java.util.List;

/// Headings that go down more than one level at once.
final class HeadingOrderCheck implements Check {

    private static final String RULE = "structure.headings.order";

    @Override
    public Verdict judge(Outline outline) {
        List<Finding> found = new ArrayList<>();
        int previous = 0;
        for (Part heading : outline.headings()) {
            int level = heading.block().level();
            // A page may begin at level 2: its level 1 is often in the template around it.
            if (previous > 0 ? level > previous + 1 : level > 2) {
                String message = previous > 0
                        ? outline.say(StructureMessage.JUMP, previous, level, previous + 1)
                        : outline.say(StructureMessage.DEEP_FIRST_HEADING, level);
                found.add(
                        outline.document().finding(RULE, Severity.WARNING, message, outline.span(heading), List.of()));
            }
            previous = level;
        }
        return outline.headings().isEmpty()
                ? Verdict.NOT_APPLICABLE
                : Places.verdict(1.5, 3, RULE, outline.say(StructureMessage.NO_JUMPS), found);
    }
}
