package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.analysis.Band;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Three sentences in a row that start alike. An article does not make two starts alike; the word after it
/// does. Items of lists, which are alike on purpose, are left out.
final class SentenceStartsCheck implements Check {

    private static final String RULE = "readability.sentences.same-start";
    private static final int IN_A_ROW = 3;

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "de", "het", "een", "deze", "dit", "dat", "die", "der",
            "das", "ein", "eine", "einen", "diese", "dieser", "dieses", "le", "la", "les", "un", "une", "des", "ce",
            "cette", "ces", "el", "los", "las", "una", "unos", "unas", "este", "esta", "ese", "esa", "il", "lo", "i",
            "gli", "uno", "questo", "questa", "o", "os", "as", "um", "uma", "ten", "ta", "to");

    @Override
    public Verdict judge(Prose prose, Counts counts, Language language) {
        List<Span> runs = new ArrayList<>();
        List<Sentence> row = new ArrayList<>();
        String start = "";
        for (Sentence sentence : prose.sentences()) {
            if (sentence.kind() == Block.Kind.LIST_ITEM) {
                continue;
            }
            String own = sentence.kind() == Block.Kind.HEADING ? "" : start(sentence);
            if (own.isEmpty() || !own.equals(start)) {
                report(row, runs);
                row.clear();
            }
            row.add(sentence);
            start = own;
        }
        report(row, runs);
        Band band = runs.isEmpty() ? Band.GOOD : Band.POOR;
        List<Finding> findings = Tallies.of(
                prose, RULE, band, summary(prose, runs.size()), runs, prose.say(ReadabilityMessage.START_ALIKE));
        return new Verdict(1, Verdict.between(runs.size(), 4, 0), findings);
    }

    private static void report(List<Sentence> row, List<Span> runs) {
        if (row.size() >= IN_A_ROW) {
            runs.add(
                    new Span(row.getFirst().span().start(), row.getLast().span().end()));
        }
    }

    private static String start(Sentence sentence) {
        String first = sentence.words().getFirst();
        return ARTICLES.contains(first) && sentence.size() > 1
                ? first + " " + sentence.words().get(1)
                : first;
    }

    private static String summary(Prose prose, int runs) {
        return switch (runs) {
            case 0 -> prose.say(ReadabilityMessage.STARTS_DIFFER);
            case 1 -> prose.say(ReadabilityMessage.STARTS_ALIKE_ONCE);
            default -> prose.say(ReadabilityMessage.STARTS_ALIKE, runs);
        };
    }
}
