package io.proofstream.worker.engines.sentiment;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.analysis.LocalAnalysis;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells how positive a text is. The score is the polarity on a scale of 100: 50 is balanced or says
/// nothing good or bad.
@Singleton
public final class SentimentEngine extends LocalAnalysis {

    private final Judges judges;

    SentimentEngine(Documents documents, Judges judges) {
        super(Kind.SENTIMENT, documents);
        this.judges = judges;
    }

    @Override
    protected List<String> languages() {
        return Judges.languages();
    }

    @Override
    protected Optional<Map<String, Object>> metricsWithoutWords() {
        return Optional.of(Map.of("polarity", 0.0, "label", "neutral", "confidence", 0.0, "sentences", List.of()));
    }

    @Override
    protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException, ModelUnavailable {
        return Report.of(document, judges.of(document.language()).judge(document, partials));
    }
}
