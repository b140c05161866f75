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
            case GOOD -> "No paragraph has more than " + LONG + " words.";
            case COULD_BE_BETTER, POOR ->
                (places.size() == 1 ? "1 paragraph has" : places.size() + " paragraphs have") + " more than " + LONG
                        + " words. Start a new one with each new thought.";
        };
        return new Verdict(
                1,
                Verdict.between(longest, 300, LONG),
                Tallies.of(prose, RULE, band, summary, places, "More than " + LONG + " words: split this paragraph."));
    }
}
