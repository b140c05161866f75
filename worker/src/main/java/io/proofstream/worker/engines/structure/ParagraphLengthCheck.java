package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Part;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs of more than 150 words; beyond 250 they are a wall, see [WallOfTextCheck].
final class ParagraphLengthCheck implements Check {

    private static final String RULE = "structure.paragraphs.length";
    private static final int LONG = 150;
    private static final int TOO_LONG = 200;

    @Override
    public Verdict judge(Outline outline) {
        List<Finding> found = new ArrayList<>();
        for (Part paragraph : outline.paragraphs()) {
            Band band = Band.ofExcess(paragraph.words(), LONG, TOO_LONG);
            if (band != Band.GOOD) {
                String message = outline.say(StructureMessage.LONG_PARAGRAPH, paragraph.words());
                found.add(
                        outline.document().finding(RULE, band.severity(), message, outline.span(paragraph), List.of()));
            }
        }
        return outline.paragraphs().isEmpty()
                ? Verdict.NOT_APPLICABLE
                : Places.verdict(1.5, 4, RULE, outline.say(StructureMessage.SHORT_PARAGRAPHS, LONG), found);
    }
}
