package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.SpareCores;
import io.proofstream.worker.engines.grammar.Pieces.Piece;
import io.proofstream.worker.engines.text.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// A document's pieces, read from the front, and given out in order. Of a long document a second proofreader
/// reads from the back, on a core that nobody else wants, until the two meet; it stops early when the core
/// is wanted, and comes back when one is free again.
final class SharedReading implements AutoCloseable {

    /// Fewer pieces are read before a second proofreader has begun.
    static final int WORTH_SHARING = 24;

    private final Document document;
    private final Proofreaders proofreaders;
    private final SpareCores cores = SpareCores.mine();
    private final ConcurrentLinkedDeque<Piece> unread;
    private final Deque<Read> readFromBack = new ArrayDeque<>();
    private final AtomicLong charsRead = new AtomicLong();
    private Future<List<Read>> second = NOBODY;

    private static final Future<List<Read>> NOBODY = CompletableFuture.completedFuture(List.of());

    /// @param alarms where the proofreader stopped, relative to the piece
    record Read(Piece piece, List<Alarm> alarms) {}

    /// @param pieces in order
    SharedReading(Document document, List<Piece> pieces, Proofreaders proofreaders) {
        this.document = document;
        this.proofreaders = proofreaders;
        unread = new ConcurrentLinkedDeque<>(pieces);
    }

    boolean hasNext() throws InterruptedException {
        if (unread.isEmpty()) {
            gather();
        }
        return !unread.isEmpty() || !readFromBack.isEmpty();
    }

    /// The next piece; read with `first` unless the second proofreader has read it already.
    Read next(Proofreader first) throws InterruptedException {
        if (second.isDone() && unread.size() >= WORTH_SHARING) {
            gather();
            second = cores.lend(this::readFromBack).orElse(NOBODY);
        }
        Piece piece = unread.pollFirst();
        if (piece != null) {
            return read(piece, first);
        }
        gather();
        Read known = readFromBack.pollFirst();
        if (known == null) {
            throw new NoSuchElementException("the document is read");
        }
        return known;
    }

    /// How much of the text was read, 0 to 1.
    double done() {
        return Math.min(1, (double) charsRead.get() / document.text().length());
    }

    private Read read(Piece piece, Proofreader proofreader) throws InterruptedException {
        Read read = new Read(piece, proofreader.read(piece.span().of(document.text())));
        charsRead.addAndGet(piece.span().length());
        return read;
    }

    /// On the lent core. The pieces that it took, in order.
    private List<Read> readFromBack() throws InterruptedException {
        List<Read> read = new ArrayList<>();
        try (Proofreaders.Loan loan = proofreaders.borrowNow().orElse(null)) {
            while (loan != null && !cores.areWanted()) {
                Interruption.check();
                Piece piece = unread.pollLast();
                if (piece == null) {
                    break;
                }
                read.add(read(piece, loan.proofreader()));
            }
        }
        return read.reversed();
    }

    /// What the second proofreader read stands before all that it read in an earlier stint.
    private void gather() throws InterruptedException {
        try {
            second.get().reversed().forEach(readFromBack::addFirst);
            second = NOBODY;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the second proofreader stopped", e.getCause());
        }
    }

    @Override
    public void close() {
        second.cancel(true);
    }
}
