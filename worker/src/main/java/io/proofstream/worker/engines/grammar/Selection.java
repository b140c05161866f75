package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.grammar.Pieces.Piece;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// What is read of a document: all of it, but for texts of very many sentences, of which each takes about a millisecond
/// however short it is, and for very long ones in a language of which LanguageTool is slow. Of these, pieces evenly
/// spread over the text are read.
///
/// @param pieces in order
/// @param words how many there are in the pieces
/// @param share of the words of the document, 0 to 1
record Selection(List<Piece> pieces, int words, double share) {

    /// Half a megabyte of ordinary English has 5,000.
    static final int MOST_SENTENCES = 8_000;

    static Selection of(Document document, Tongue tongue) {
        List<Piece> all = Pieces.of(document);
        double wanted = Math.min(
                (double) MOST_SENTENCES / document.sentences().size(),
                (double) tongue.mostWords() / document.words().size());
        if (all.isEmpty() || wanted >= 1) {
            return new Selection(all, document.words().size(), 1);
        }
        List<Piece> some = new ArrayList<>();
        Counter inPiece = new Counter(document.sentences());
        double budget = 0;
        for (Piece piece : all) {
            int own = inPiece.upTo(piece.span().end());
            budget += wanted * own;
            if (budget >= own) {
                budget -= own;
                some.add(piece);
            }
        }
        int words = words(document, some);
        return new Selection(some, words, (double) words / document.words().size());
    }

    /// Only what was read when reading stopped.
    ///
    /// @param last the piece read last
    Selection upTo(Piece last, Document document) {
        List<Piece> read = pieces.subList(0, pieces.indexOf(last) + 1);
        int words = words(document, read);
        return new Selection(read, words, (double) words / document.words().size());
    }

    boolean isWhole() {
        return share == 1;
    }

    private static int words(Document document, List<Piece> pieces) {
        Counter counter = new Counter(document.words());
        int words = 0;
        for (Piece piece : pieces) {
            counter.upTo(piece.span().start());
            words += counter.upTo(piece.span().end());
        }
        return words;
    }

    /// Counts spans, which are in order, stretch by stretch.
    private static final class Counter {

        private final List<Span> spans;
        private int next;

        Counter(List<Span> spans) {
            this.spans = spans;
        }

        /// How many begin before `end` and were not counted yet.
        int upTo(int end) {
            int first = next;
            while (next < spans.size() && spans.get(next).start() < end) {
                next++;
            }
            return next - first;
        }
    }
}
