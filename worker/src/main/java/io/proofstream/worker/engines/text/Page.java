package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.text.Document.Image;
import io.proofstream.worker.engines.text.Document.Layout;
import io.proofstream.worker.engines.text.Document.Link;
import java.util.ArrayList;
import java.util.List;

/// The visible text while a reader writes it: blocks, white space by the rules of the web, and where all
/// of it came from.
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final Origins origins = new Origins();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Span> emptyHeadings = new ArrayList<>();
    private final List<Span> centred = new ArrayList<>();
    private int lists;
    private int tables;

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private boolean isCentred;
    private int blockStart = -1;
    private char pending;
    private int pendingStart;
    private int pendingEnd;

    /// Ends the block that is open, and says what the next one will be. A block without text is none.
    void block(Block.Kind next, int nextLevel, boolean nextCentred) {
        close();
        kind = next;
        level = nextLevel;
        isCentred = nextCentred;
    }

    private void close() {
        pending = 0;
        if (blockStart >= 0) {
            Span span = new Span(blockStart, text.length());
            blockStart = -1;
            if (span.of(text).isBlank()) {
                return;
            }
            blocks.add(new Block(kind, level, span));
            if (isCentred) {
                centred.add(span);
            }
        }
    }

    /// A stretch of text that is seen as it stands, its white space collapsed.
    void flow(String seen, int from, int to, Offsets offsets) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (isSpace(seen.charAt(i))) {
                piece(seen, start, i, offsets);
                space(offsets.of(i), offsets.of(i) + 1);
                start = i + 1;
            }
        }
        piece(seen, start, to, offsets);
    }

    /// A stretch of text that is seen as it stands, white space too.
    void verbatim(String seen, int from, int to, Offsets offsets) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (seen.charAt(i) == '\n') {
                piece(seen, start, i + 1, offsets);
                start = i + 1;
            }
        }
        piece(seen, start, to, offsets);
    }

    private void piece(String seen, int from, int to, Offsets offsets) {
        if (from < to) {
            open();
            origins.verbatim(text.length(), offsets.of(from), to - from);
            text.append(seen, from, to);
        }
    }

    /// What is seen in place of a stretch of source, such as an entity.
    void instead(CharSequence seen, int from, int to) {
        if (!seen.isEmpty()) {
            open();
            origins.whole(text.length(), seen.length(), from, to);
            text.append(seen);
        }
    }

    /// White space that collapses with its neighbours, and vanishes at a block's edges.
    void space(int from, int to) {
        if (pending == 0) {
            pending = ' ';
            pendingStart = from;
        }
        pendingEnd = pending == '\n' ? pendingEnd : to;
    }

    /// A line break that the reader sees; a second one in a row ends the block.
    void lineBreak(int from, int to) {
        if (pending == '\n') {
            block(kind, level, isCentred);
        } else {
            pending = '\n';
            pendingStart = from;
            pendingEnd = to;
        }
    }

    private void open() {
        if (blockStart < 0) {
            pending = 0;
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            blockStart = text.length();
        } else if (pending != 0) {
            origins.whole(text.length(), 1, pendingStart, pendingEnd);
            text.append(pending);
            pending = 0;
        }
    }

    /// How much has been written; a place to measure from with [#since].
    int length() {
        return text.length();
    }

    /// What was written since then, without the white space before it.
    Span since(int length) {
        int start = length;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return new Span(start, text.length());
    }

    void link(String href, Span anchor, Span source, String rel) {
        links.add(new Link(href, anchor, source, rel));
    }

    void image(Image image) {
        images.add(image);
    }

    void emptyHeading(Span source) {
        emptyHeadings.add(source);
    }

    void list() {
        lists++;
    }

    void table() {
        tables++;
    }

    /// White space that collapses; a no-break space does not.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    Reading finish(String source, String language) throws InterruptedException {
        close();
        String seen = text.toString();
        List<Span> sentences = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind().holdsLanguage()) {
                int before = words.size();
                Words.read(seen, block.span(), words);
                Sentences.read(seen, block.span(), language, words.subList(before, words.size()), sentences);
            }
        }
        return new Reading(
                source,
                language,
                seen,
                blocks,
                sentences,
                words,
                links,
                images,
                new Layout(lists, tables, emptyHeadings, centred),
                origins);
    }
}
