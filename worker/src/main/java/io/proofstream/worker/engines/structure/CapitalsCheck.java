package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Several words in a row in capitals only, which read slower and sound shouted. Short ones may be
/// abbreviations.
final class CapitalsCheck implements Check {

    private static final String RULE = "structure.text.capitals";
    private static final int WORDS = 3;
    private static final int LETTERS = 12;

    @Override
    public Verdict judge(Outline outline) {
        Document document = outline.document();
        List<Finding> found = new ArrayList<>();
        int first = -1;
        int letters = 0;
        List<Span> words = document.words();
        for (int i = 0; i <= words.size(); i++) {
            boolean capitals = i < words.size() && isCapitals(document.text(), words.get(i));
            boolean together =
                    first >= 0 && i < words.size() && !isApart(document.text(), words.get(i - 1), words.get(i));
            if (first >= 0 && !(capitals && together)) {
                if (i - first >= WORDS && letters >= LETTERS) {
                    Span run =
                            new Span(words.get(first).start(), words.get(i - 1).end());
                    found.add(document.finding(
                            RULE, Severity.SUGGESTION, outline.say(StructureMessage.CAPITALS), run, List.of()));
                }
                first = -1;
                letters = 0;
            }
            if (capitals) {
                first = first < 0 ? i : first;
                letters += words.get(i).length();
            }
        }
        return Places.verdict(0.5, 3, RULE, outline.say(StructureMessage.NO_CAPITALS), found);
    }

    private static boolean isCapitals(String text, Span word) {
        boolean upper = false;
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }

    private static boolean isApart(String text, Span before, Span after) {
        for (int i = before.end(); i < after.start(); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
