package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Sentences that enumerate so much that a list would be easier, and long texts without any list.
final class ListsCheck implements Check {

    private static final String RULE = "structure.lists.use";
    private static final int ITEMS = 6;
    private static final int LONG_TEXT = 600;

    @Override
    public Verdict judge(Outline outline) {
        Document document = outline.document();
        List<Finding> found = new ArrayList<>();
        for (Span sentence : document.sentences()) {
            int items = items(document.text(), sentence);
            if (items >= ITEMS) {
                String message = outline.say(StructureMessage.ENUMERATION, items);
                found.add(document.finding(RULE, Severity.SUGGESTION, message, sentence, List.of()));
            }
        }
        if (found.isEmpty() && outline.words() >= LONG_TEXT && document.layout().lists() == 0) {
            found.add(Finding.whole(RULE, Severity.SUGGESTION, outline.say(StructureMessage.NO_LIST, outline.words())));
        }
        return Places.verdict(0.5, 3, RULE, outline.say(StructureMessage.LISTS), found);
    }

    /// Commas and semicolons with few words between them, and the last item.
    private static int items(String text, Span sentence) {
        int most = 0;
        int row = 0;
        int spaces = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaces++;
            } else if ((c == ',' || c == ';') && i + 1 < sentence.end() && text.charAt(i + 1) == ' ') {
                row = row > 0 && spaces > 5 ? 1 : row + 1;
                spaces = 0;
                most = Math.max(most, row);
            }
        }
        return most + 1;
    }
}
