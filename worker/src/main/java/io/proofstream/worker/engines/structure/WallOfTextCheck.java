package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Part;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Long paragraphs in a row, without a heading, list, table or quotation where the eye can rest.
final class WallOfTextCheck implements Check {

    private static final String RULE = "structure.text.wall";

    /// A paragraph with fewer words lets some air in.
    private static final int DENSE = 80;

    private static final int WALL = 250;

    @Override
    public Verdict judge(Outline outline) {
        List<Finding> found = new ArrayList<>();
        List<Part> row = new ArrayList<>();
        int words = 0;
        for (Part part : outline.parts()) {
            if (part.isParagraph() && part.words() >= DENSE) {
                row.add(part);
                words += part.words();
            } else {
                report(outline, row, words, found);
                row.clear();
                words = 0;
            }
        }
        report(outline, row, words, found);
        return Places.verdict(1, 2, RULE, outline.say(StructureMessage.NO_WALL), found);
    }

    private static void report(Outline outline, List<Part> row, int words, List<Finding> found) {
        if (words > WALL) {
            Span span = new Span(
                    outline.span(row.getFirst()).start(),
                    outline.span(row.getLast()).end());
            String message = outline.say(StructureMessage.WALL, words);
            found.add(outline.document().finding(RULE, Severity.WARNING, message, span, List.of()));
        }
    }
}
