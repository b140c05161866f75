package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a document into what LanguageTool reads at one go: whole paragraphs where they are short enough,
/// else runs of whole sentences, else (its work grows with the square of a sentence) parts of a sentence.
final class Pieces {

    /// A piece of this length takes about 50 ms: so long may it take until a cancelled task stops.
    static final int MOST = 3_000;

    static final int LONGEST_SENTENCE = 1_200;

    private Pieces() {}

    /// In order, each within one block, in the visible text; what holds no language (code, menus, signs) left out.
    static List<Piece> of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        List<Span> sentences = document.sentences();
        int next = 0;
        for (Block block : document.blocks()) {
            if (!block.kind().holdsLanguage()) {
                continue;
            }
            int from = next;
            while (next < sentences.size()
                    && sentences.get(next).end() <= block.span().end()) {
                next++;
            }
            if (from == next) {
                continue; // no word in it
            }
            if (block.span().length() <= LONGEST_SENTENCE) {
                pieces.add(new Piece(block.kind(), block.span(), true));
            } else {
                bySentences(document.text(), block, sentences.subList(from, next), pieces);
            }
        }
        return pieces;
    }

    private static void bySentences(String text, Block block, List<Span> sentences, List<Piece> pieces) {
        int start = block.span().start();
        int end = start;
        for (Span sentence : sentences) {
            if (sentence.end() - start > MOST && end > start) {
                add(text, block, start, end, pieces);
                start = sentence.start();
            }
            end = sentence.end();
            while (end - start > LONGEST_SENTENCE && sentence.length() > LONGEST_SENTENCE) {
                int cut = cut(text, start, start + LONGEST_SENTENCE);
                pieces.add(new Piece(block.kind(), new Span(start, cut), false));
                start = cut;
            }
        }
        add(text, block, start, block.span().end(), pieces);
    }

    private static void add(String text, Block block, int start, int end, List<Piece> pieces) {
        if (end > start && !text.substring(start, end).isBlank()) {
            pieces.add(new Piece(block.kind(), new Span(start, end), true));
        }
    }

    /// After the last space before `most`, or right there, but not within a character.
    private static int cut(String text, int start, int most) {
        int space = text.lastIndexOf(' ', most);
        if (space > start + LONGEST_SENTENCE / 2) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /// @param whole whether it begins and ends where sentences do; what is only a part has no first capital or last
    /// stop
    record Piece(Block.Kind kind, Span span, boolean whole) {}
}
