package io.proofstream.worker.engines.readability;

import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Prose.Passage;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs of more than 150 words.
final class ParagraphLengthCheck implements Check {

    private static final String RULE = "readability.paragraph.length";
    private static final int LONG = 150;
    private static final int TOO_LONG = 200;

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) {
        List<Span> places = new ArrayList<>();
        int longest = 0;
        for (Passage passage : prose.blocks()) {
            if (passage.block().kind() != Block.Kind.HEADING && passage.words() > LONG) {
                places.add(passage.block().span());
                longest = Math.max(longest, passage.words());
            }
        }
        Band band = Band.ofExcess(longest, LONG, TOO_LONG);
        String summary = switch (band) {
            case GOOD -> prose.say(ReadabilityMessage.PARAGRAPHS_SHORT, LONG);
            case COULD_BE_BETTER, POOR -> prose.say(ReadabilityMessage.PARAGRAPHS_LONG, LONG, places.size());
        };
        return new Verdict(
                1,
                Verdict.between(longest, 300, LONG),
                Tallies.of(prose, RULE, band, summary, places, prose.say(ReadabilityMessage.PARAGRAPH_LONG, LONG)));
    }
}
