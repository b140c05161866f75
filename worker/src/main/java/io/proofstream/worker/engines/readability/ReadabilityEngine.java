package io.proofstream.worker.engines.readability;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.analysis.LocalAnalysis;
import io.proofstream.worker.engines.analysis.Verdicts;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts what the formulas need, runs the checks, and puts both into one score.
@Singleton
class ReadabilityEngine extends LocalAnalysis {

    private static final List<Check> CHECKS = List.of(
            new ReadingEaseCheck(),
            new SentenceLengthCheck(),
            new PassiveVoiceCheck(),
            new TransitionsCheck(),
            new ParagraphLengthCheck(),
            new SubheadingsCheck(),
            new SentenceStartsCheck(),
            new HardWordsCheck());

    ReadabilityEngine(Documents documents) {
        super(Kind.READABILITY, documents);
    }

    @Override
    protected Optional<Map<String, Object>> metricsWithoutWords() {
        return Optional.of(Map.of("words", 0, "sentences", 0, "syllables", 0, "confidence", 0.0));
    }

    @Override
    protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException {
        Language language = Language.of(assignment.language());
        Prose prose = Prose.of(document);
        Counts counts = Counts.of(prose, language);
        Verdicts verdicts = Verdicts.of(CHECKS, check -> check.judge(prose, counts, language));
        Map<String, Object> metrics = Metrics.of(counts, language);
        metrics.putAll(verdicts.metrics());
        return new AnalysisResult(verdicts.score(), Summary.of(prose, counts, metrics), metrics, verdicts.findings());
    }
}
