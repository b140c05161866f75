package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which unknown words are names, and so no errors. The rule: a capitalised word that is not in the dictionary is a
/// name
///
/// - within a sentence; - at the beginning of one, when the text has it capitalised within another, or three
/// times, or when a capitalised word   follows and no correction is one letter away;
/// - in a line whose words are all capitalised, as in titles, when the text has it twice or no correction is one letter
/// away;
///
/// but never when it is within two letters of a well-known proper word ("Wensday", "Englsh"; `proper-words.txt`).
final class Names {

    private static final Set<String> WELL_KNOWN = WordFile.read("proper-words.txt");
    private static final int LONGEST = 40;
    private static final int LONGEST_TITLE = 120;

    private final String text;
    private final Map<String, Integer> within = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<Integer> sentenceStarts = new HashSet<>();

    Names(Document document) {
        text = document.text();
        document.sentences().forEach(sentence -> sentenceStarts.add(sentence.start()));
        for (Span word : document.words()) {
            if (isCapital(word.start()) && word.length() <= LONGEST) {
                times.merge(word.of(text), 1, Integer::sum);
                if (!beginsSentence(word.start())) {
                    within.merge(word.of(text), 1, Integer::sum);
                }
            }
        }
    }

    /// @param word an unknown word of the visible text
    /// @param corrections of a word; asked for only where the rule needs them
    boolean isName(Span word, Function<String, List<String>> corrections) {
        if (word.length() == 0 || word.length() > LONGEST || !isCapital(word.start())) {
            return false;
        }
        String form = word.of(text);
        if (isNearWellKnown(form)) {
            return false;
        }
        if (inTitle(word)) {
            return times.getOrDefault(form, 0) > 1 || !isNear(form, corrections);
        }
        return !beginsSentence(word.start())
                || within.getOrDefault(form, 0) > 0
                || times.getOrDefault(form, 0) >= 3
                || (isCapital(word.end() + 1) && !isNear(form, corrections));
    }

    private boolean isCapital(int at) {
        return at < text.length() && Character.isUpperCase(text.codePointAt(at));
    }

    private boolean beginsSentence(int start) {
        int at = start;
        while (at > 0 && !sentenceStarts.contains(at) && isOpening(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || sentenceStarts.contains(at);
    }

    private static boolean isOpening(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    private static boolean isNearWellKnown(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return form.length() >= 5 && WELL_KNOWN.stream().anyMatch(known -> nearWellKnown(lower, known));
    }

    private static boolean nearWellKnown(String lower, String known) {
        int allowed = known.length() >= 7 ? 2 : 1;
        return known.charAt(0) == lower.charAt(0)
                && Math.abs(known.length() - lower.length()) <= allowed
                && Distance.between(lower, known) <= allowed;
    }

    private static boolean isNear(String form, Function<String, List<String>> corrections) {
        return corrections.apply(form).stream().limit(2).anyMatch(better -> Distance.between(form, better) == 1);
    }

    /// Whether most words of four letters or more on the same line, the word itself aside, are capitalised.
    private boolean inTitle(Span word) {
        int from = text.lastIndexOf('\n', word.start() - 1) + 1;
        int to = text.indexOf('\n', word.end());
        to = to < 0 ? text.length() : to;
        if (to - from > LONGEST_TITLE) {
            return false;
        }
        int capitalised = 0;
        int all = 0;
        String rest = text.substring(from, word.start()) + " " + text.substring(word.end(), to);
        for (String other : rest.split("[^\\p{L}]+", -1)) {
            if (other.length() >= 4) {
                all++;
                capitalised += Character.isUpperCase(other.codePointAt(0)) ? 1 : 0;
            }
        }
        return all >= 2 && capitalised * 4 >= all * 3;
    }
}
