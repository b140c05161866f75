package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Section;
import java.util.ArrayList;
import java.util.List;

/// Sections of more than 300 words.
final class SectionLengthCheck implements Check {

    private static final String RULE = "structure.sections.length";
    private static final int LONG = 300;
    private static final int TOO_LONG = 350;

    @Override
    public Verdict judge(Outline outline) {
        List<Finding> found = new ArrayList<>();
        int longest = 0;
        for (Section section : outline.sections()) {
            longest = Math.max(longest, section.words());
            Band band = Band.ofExcess(section.words(), LONG, TOO_LONG);
            if (band != Band.GOOD) {
                String message = outline.say(StructureMessage.LONG_SECTION, section.words());
                found.add(outline.document()
                        .finding(RULE, band.severity(), message, outline.span(section.start()), List.of()));
            }
        }
        Verdict verdict = Places.verdict(2, 4, RULE, outline.say(StructureMessage.SHORT_SECTIONS, LONG), found);
        return new Verdict(2, Math.min(verdict.points(), Verdict.between(longest, 800, LONG)), verdict.findings());
    }
}
