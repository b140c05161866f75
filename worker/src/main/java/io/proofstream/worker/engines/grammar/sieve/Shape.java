package io.proofstream.worker.engines.grammar.sieve;

/// What a pattern asks for: one word after the other, some of which may be left out.
final class Shape {

    static final int ANY = -1;

    private final int[] questions;
    private final boolean[] optional;
    private final boolean[] open;
    private final boolean first;

    /// The question that no word of the last sentence said yes to: the first to look at in the next one. Threads may
    /// write over each other's; each value will do.
    private int refuting;

    /// @param questions the number of the question that each word must say yes to; [#ANY] where that depends on the
    /// words found before it
    /// @param optional which words may be left out
    /// @param open which words may stand more than once, or have others between them and the next
    /// @param first whether it begins with the sentence
    Shape(int[] questions, boolean[] optional, boolean[] open, boolean first) {
        this.questions = questions;
        this.optional = optional;
        this.open = open;
        this.first = first;
        refuting = ANY;
    }

    /// Whether there are words in this order; not whether they match, for exceptions and the like are not asked about.
    boolean mayMatch(Questioning sentence) {
        return !isRefuted(sentence) && hasOrder(sentence);
    }

    /// Whether a word is known to be missing.
    private boolean isRefuted(Questioning sentence) {
        int last = refuting;
        if (last != ANY && sentence.isNowhere(last)) {
            return true;
        }
        for (int i = 0; i < questions.length; i++) {
            if (!optional[i] && questions[i] != ANY && sentence.isNowhere(questions[i])) {
                refuting = questions[i];
                return true;
            }
        }
        return false;
    }

    private boolean hasOrder(Questioning sentence) {
        long reach = first ? 1 & sentence.all() : sentence.all();
        for (int i = 0; i < questions.length; i++) {
            long at = questions[i] == ANY ? reach : sentence.where(questions[i], reach);
            if (at == 0 && !optional[i]) {
                return false;
            }
            long after = (open[i] ? above(at) : at << 1) & sentence.all();
            reach = optional[i] ? reach | after : after;
        }
        return true;
    }

    /// All places after the first of these.
    private static long above(long places) {
        long first = Long.lowestOneBit(places);
        return first == 0 ? 0 : ~(first | (first - 1));
    }
}
