package io.proofstream.worker.engines.tone;

import io.proofstream.common.content.Languages;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.analysis.LocalAnalysis;
import io.proofstream.worker.engines.embedding.Embeddings;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Tells how a text sounds. The score is how well its tone holds together and says what it means: 100,
/// less for an address that changes, for hedges, fillers, weasel words and clichés by their number per
/// hundred words, and for words that hurt.
@Singleton
public final class ToneEngine extends LocalAnalysis {

    private final Embeddings embeddings;
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();

    ToneEngine(Documents documents, Embeddings embeddings) {
        super(Kind.TONE, documents);
        this.embeddings = embeddings;
    }

    @Override
    protected List<String> languages() {
        return Languages.ALL;
    }

    @Override
    protected Optional<Map<String, Object>> metricsWithoutWords() {
        return Optional.of(Map.of("formality", "neutral", "formalityScore", 0.0, "address", "none", "confidence", 0.0));
    }

    @Override
    protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException, ModelUnavailable {
        Listener listener =
                listeners.computeIfAbsent(document.language(), language -> new Listener(language, embeddings));
        return Report.of(document, listener.hear(document, partials));
    }
}
