package io.proofstream.worker.engines.grammar;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Kind;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.grammar.Pieces.Piece;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Checks spelling, grammar and punctuation. Long texts piece by piece: between two, it stops when it was called off,
/// and
/// tells what it found so far.
@Singleton
public final class GrammarEngine implements Engine {

    private static final long TELL_EVERY_NANOS = 500_000_000;

    private final Documents documents;
    private final Library library;

    GrammarEngine(Documents documents, Library library) {
        this.documents = documents;
        this.library = library;
    }

    @Override
    public Kind kind() {
        return Kind.GRAMMAR;
    }

    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        Optional<Proofreaders> proofreaders = library.proofreaders(assignment.language());
        if (proofreaders.isEmpty()) {
            return new Answer.Failed(unsupported(assignment.language()));
        }
        Document document = documents.of(assignment);
        try (Proofreaders.Loan loan = proofreaders.get().borrow()) {
            Report report = new Report(document);
            Review review = new Review(document, assignment, loan.proofreader());
            List<Piece> pieces = Pieces.of(document);
            long told = System.nanoTime();
            int done = 0;
            for (Piece piece : pieces) {
                Interruption.check();
                report.add(review.of(piece));
                done += piece.span().length();
                if (System.nanoTime() - told > TELL_EVERY_NANOS) {
                    partials.findings(report.takeNew());
                    partials.progress((double) done / document.text().length(), "checking");
                    told = System.nanoTime();
                }
            }
            return Answer.local(report.result());
        }
    }

    private Failure unsupported(String language) {
        String known = String.join(", ", library.languages());
        return new Failure(
                FailureCode.UNSUPPORTED_LANGUAGE,
                language.equals("und")
                        ? "The language of the text could not be told. Name it in `language`, one of: " + known + "."
                        : "Grammar is not checked in `" + language + "`, only in: " + known + ".",
                false);
    }
}
