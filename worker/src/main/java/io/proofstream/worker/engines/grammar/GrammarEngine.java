package io.proofstream.worker.engines.grammar;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.analysis.LocalAnalysis;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks spelling, grammar and punctuation. Long texts piece by piece: between two, it stops when it was
/// called off, and tells what it found so far.
@Singleton
public final class GrammarEngine extends LocalAnalysis {

    private static final long TELL_EVERY_NANOS = 500_000_000;

    private final Library library;

    GrammarEngine(Documents documents, Library library) {
        super(Kind.GRAMMAR, documents);
        this.library = library;
    }

    @Override
    protected List<String> languages() {
        return library.languages();
    }

    @Override
    protected Optional<Map<String, Object>> metricsWithoutWords() {
        return Optional.of(Report.NO_ERRORS);
    }

    @Override
    protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException {
        Tongue tongue = Tongue.of(assignment.language()).orElseThrow();
        Proofreaders proofreaders = library.proofreaders(assignment.language()).orElseThrow();
        Selection selection = Selection.of(document, tongue);
        try (Proofreaders.Loan loan = proofreaders.borrow();
                SharedReading reading = new SharedReading(document, selection.pieces(), proofreaders)) {
            Report report = new Report(document, selection);
            Review review = new Review(document, assignment, loan.proofreader());
            long told = System.nanoTime();
            while (reading.hasNext()) {
                Interruption.check();
                SharedReading.Read next = reading.next(loan.proofreader());
                report.add(review.of(next.piece(), next.alarms()));
                if (report.hasEnough() && reading.hasNext()) {
                    report.stopAfter(next.piece());
                    break;
                }
                if (System.nanoTime() - told > TELL_EVERY_NANOS) {
                    partials.findings(report.takeNew());
                    partials.progress(reading.done(), "checking");
                    told = System.nanoTime();
                }
            }
            return report.result();
        }
    }
}
