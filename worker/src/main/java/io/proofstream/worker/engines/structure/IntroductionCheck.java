package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.structure.Outline.Part;
import java.util.List;

/// A paragraph before the first subheading that says what the text is about.
final class IntroductionCheck implements Check {

    private static final String RULE = "structure.introduction.presence";

    /// A shorter text needs none.
    private static final int WORDS = 150;

    private static final int INTRODUCTION = 15;

    @Override
    public Verdict judge(Outline outline) {
        if (outline.words() < WORDS || outline.headings().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        int words = 0;
        // What stands first may be the title; the introduction comes after it.
        for (Part part : outline.parts().subList(1, outline.parts().size())) {
            if (part.isHeading()) {
                break;
            }
            words += part.isParagraph() ? part.words() : 0;
        }
        words += outline.parts().getFirst().isParagraph()
                ? outline.parts().getFirst().words()
                : 0;
        Finding finding = words >= INTRODUCTION
                ? Finding.whole(RULE, Severity.GOOD, outline.say(StructureMessage.INTRODUCTION))
                : Finding.whole(RULE, Severity.SUGGESTION, outline.say(StructureMessage.NO_INTRODUCTION));
        return new Verdict(1, words >= INTRODUCTION ? 1 : 0, List.of(finding));
    }
}
