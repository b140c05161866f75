package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.Interruption;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// Splits a block into sentences: by LanguageTool's rules where those do better, by the JDK's elsewhere
/// (measured on public treebanks). A visible line break always ends a sentence; a stretch without a word
/// belongs to the sentence before it.
final class Sentences {

    /// A terminator in fewer units than this is no prose; rules that look back from each would take too
    /// long.
    private static final int LEAST_UNITS_PER_STOP = 8;

    private final String text;
    private final List<Span> words;
    private final List<Span> found;
    private int nextWord;
    private int straddling;
    private int blockFirst;

    private Sentences(String text, List<Span> words, List<Span> found) {
        this.text = text;
        this.words = words;
        this.found = found;
        this.blockFirst = found.size();
    }

    /// @param words those of the block, in order
    static void read(String text, Span block, String language, List<Span> words, List<Span> found)
            throws InterruptedException {
        new Sentences(text, words, found).read(block, language);
    }

    private void read(Span block, String language) throws InterruptedException {
        int start = block.start();
        while (start < block.end()) {
            Interruption.check();
            int end = text.indexOf('\n', start);
            end = end < 0 || end > block.end() ? block.end() : end;
            line(start, end, language);
            start = end + 1;
        }
    }

    private void line(int start, int end, String language) throws InterruptedException {
        blockFirst = found.size();
        int stops = stops(start, end);
        if (stops == 0) {
            sentence(start, end);
        } else if (SrxSplitter.knows(language) && (stops < 64 || (end - start) / stops >= LEAST_UNITS_PER_STOP)) {
            int from = start;
            int to = start;
            for (int length : SrxSplitter.of(language).lengths(text.substring(start, end))) {
                to += length;
                if (to == end || !(isInWord(to) || goesOn(language, from, to))) {
                    sentence(from, to);
                    from = to;
                }
            }
        } else {
            breakIterator(start, end, language);
        }
    }

    /// Whether what a rule takes for the end of a sentence is within one: a small letter after a full stop, or a figure
    /// after an abbreviation. Only in Dutch, where a sentence that begins in lower case begins with an apostrophe.
    private boolean goesOn(String language, int from, int to) {
        if (!language.equals("nl") || to >= text.length() || !endsWithStop(from, to)) {
            return false;
        }
        char next = text.charAt(to);
        return Character.isLowerCase(next)
                || (Character.isDigit(next) && Abbreviations.endsWithOne(language, text, from, to));
    }

    private boolean endsWithStop(int from, int to) {
        int last = to - 1;
        while (last > from && isBlank(text.charAt(last))) {
            last--;
        }
        return text.charAt(last) == '.';
    }

    /// Full stops and their like that have something after them.
    private int stops(int start, int end) {
        int stops = 0;
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == 0x2029) {
                stops++;
            }
        }
        return stops;
    }

    private void breakIterator(int start, int end, String language) throws InterruptedException {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(text.substring(start, end));
        int from = 0;
        int pieces = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (pieces++ % 256 == 0) {
                Interruption.check();
            }
            if (!isInWord(start + to) && !Abbreviations.endsWithOne(language, text, start + from, start + to)) {
                sentence(start + from, start + to);
                from = to;
            }
        }
        sentence(start + from, end);
    }

    private void sentence(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean holdsWord = false;
        while (nextWord < words.size() && words.get(nextWord).start() < end) {
            holdsWord = true;
            nextWord++;
        }
        if (holdsWord) {
            found.add(new Span(start, end));
        } else if (found.size() > blockFirst) {
            found.set(found.size() - 1, new Span(found.getLast().start(), end));
        }
    }

    /// Rules on sentences know less of words than we do: "U.S.Navy".
    private boolean isInWord(int offset) {
        while (straddling < words.size() && words.get(straddling).end() <= offset) {
            straddling++;
        }
        return straddling < words.size() && words.get(straddling).start() < offset;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == ' ';
    }
}
