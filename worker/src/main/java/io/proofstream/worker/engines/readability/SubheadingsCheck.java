package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Prose.Passage;
import io.proofstream.worker.engines.text.Block;
import java.util.ArrayList;
import java.util.List;

/// Stretches of more than 300 words without a subheading.
final class SubheadingsCheck implements Check {

    private static final String RULE = "readability.subheadings.distribution";
    private static final int LONG = 300;
    private static final int TOO_LONG = 350;

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) {
        List<Passage> starts = new ArrayList<>();
        List<Passage> section = new ArrayList<>();
        int longest = 0;
        int words = 0;
        int headings = 0;
        for (Passage passage : prose.blocks()) {
            if (passage.block().kind() == Block.Kind.HEADING) {
                headings++;
                words = 0;
                section.clear();
                continue;
            }
            section.add(passage);
            if (words <= LONG && words + passage.words() > LONG) {
                starts.add(section.getFirst());
            }
            words += passage.words();
            longest = Math.max(longest, words);
        }
        // The title at the top is none.
        boolean titled = prose.blocks().getFirst().block().kind() == Block.Kind.HEADING;
        boolean subheadings = headings > (titled ? 1 : 0);
        Band band = subheadings ? Band.ofExcess(longest, LONG, TOO_LONG) : Band.ofExcess(longest, LONG, LONG);
        String summary = switch (band) {
            case GOOD -> prose.say(ReadabilityMessage.SUBHEADINGS_FINE, LONG);
            case COULD_BE_BETTER, POOR ->
                prose.say(
                        subheadings ? ReadabilityMessage.SUBHEADINGS_FEW : ReadabilityMessage.SUBHEADINGS_NONE,
                        LONG,
                        longest);
        };
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.whole(RULE, band.severity(), summary));
        if (band != Band.GOOD) {
            for (Passage start : starts.subList(0, Math.min(starts.size(), Tallies.MOST_PLACES))) {
                findings.add(prose.finding(
                        RULE,
                        band.severity(),
                        prose.say(ReadabilityMessage.SUBHEADING_MISSING, LONG),
                        start.sentences().getFirst().span()));
            }
        }
        return new Verdict(1, Verdict.between(longest, 700, LONG), findings);
    }
}
