package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Part;
import java.util.ArrayList;
import java.util.List;

/// One heading of level 1, no more. None is fine where the title is submitted beside the text.
final class MainHeadingCheck implements Check {

    private static final String RULE = "structure.headings.main";

    @Override
    public Verdict judge(Outline outline) {
        if (!outline.isMarkedUp()) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Part> main = outline.headings().stream()
                .filter(heading -> heading.block().level() == 1)
                .toList();
        if (main.size() > 1) {
            List<Finding> found = new ArrayList<>();
            for (Part heading : main.subList(1, main.size())) {
                found.add(outline.document()
                        .finding(
                                RULE,
                                Severity.WARNING,
                                outline.say(StructureMessage.SECOND_MAIN_HEADING),
                                outline.span(heading),
                                List.of()));
            }
            return Places.verdict(1, 2, RULE, "", found);
        }
        if (main.isEmpty() && outline.content().title() == null) {
            return new Verdict(
                    1,
                    0.5,
                    List.of(Finding.whole(RULE, Severity.SUGGESTION, outline.say(StructureMessage.NO_MAIN_HEADING))));
        }
        return Places.verdict(1, 2, RULE, outline.say(StructureMessage.ONE_MAIN_HEADING), List.of());
    }
}
