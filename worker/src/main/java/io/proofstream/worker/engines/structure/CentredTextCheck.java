package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs that are set centred or justified: lines begin, or words stand, in uneven places.
final class CentredTextCheck implements Check {

    private static final String RULE = "structure.text.centred";

    /// A shorter line, such as a caption, may be centred.
    private static final int CHARACTERS = 50;

    @Override
    public Verdict judge(Outline outline) {
        if (!outline.isMarkedUp()) {
            return Verdict.NOT_APPLICABLE;
        }
        Document document = outline.document();
        List<Finding> found = new ArrayList<>();
        for (Span centred : document.layout().centred()) {
            if (centred.length() > CHARACTERS) {
                found.add(document.finding(
                        RULE, Severity.SUGGESTION, outline.say(StructureMessage.CENTRED), centred, List.of()));
            }
        }
        return Places.verdict(0.5, 3, RULE, outline.say(StructureMessage.NOT_CENTRED), found);
    }
}
