package io.proofstream.worker.engines.readability;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.text.Documents;
import io.proofstream.worker.engines.verdict.Verdict;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Counts what the formulas need, runs the checks, and puts both into one score.
@Singleton
class ReadabilityEngine implements Engine {

    private static final List<Check> CHECKS = List.of(
            new ReadingEaseCheck(),
            new SentenceLengthCheck(),
            new PassiveVoiceCheck(),
            new TransitionsCheck(),
            new ParagraphLengthCheck(),
            new SubheadingsCheck(),
            new SentenceStartsCheck(),
            new HardWordsCheck());

    private final Documents documents;

    ReadabilityEngine(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Kind kind() {
        return Kind.READABILITY;
    }

    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        Language language = Language.of(assignment.language());
        Prose prose = Prose.of(documents.of(assignment));
        if (prose.words() == 0) {
            return Answer.local(nothingToRead());
        }
        Counts counts = Counts.of(prose, language);
        List<Verdict> verdicts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Check check : CHECKS) {
            Interruption.check();
            Verdict verdict = check.judge(prose, counts, language);
            verdicts.add(verdict);
            findings.addAll(verdict.findings());
        }
        Map<String, Object> metrics = Metrics.of(counts, language);
        for (Verdict verdict : verdicts) {
            metrics.putAll(verdict.metrics());
        }
        return Answer.local(
                new AnalysisResult(Verdict.score(verdicts), Summary.of(counts, language, metrics), metrics, findings));
    }

    private static AnalysisResult nothingToRead() {
        return new AnalysisResult(
                null,
                "There is no text to read here.",
                Map.of("words", 0, "sentences", 0, "syllables", 0, "confidence", 0.0),
                List.of(Finding.whole(
                        "readability.text.presence",
                        Severity.WARNING,
                        "No words were found: add text, or check that the right format was submitted.")));
    }
}
