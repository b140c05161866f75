package io.proofstream.worker.engines.sentiment;

import io.proofstream.worker.engines.embedding.Embeddings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The judge of each language, made when the language is first asked for.
@Singleton
class Judges {

    private final Embeddings embeddings;
    private final Map<String, Judge> known = new ConcurrentHashMap<>();

    Judges(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /// The languages that can be judged, best first.
    static List<String> languages() {
        return List.of("en", "nl", "de", "fr", "es", "it", "pt", "pl");
    }

    /// @param language one of [#languages()]
    Judge of(String language) {
        return known.computeIfAbsent(language, this::make);
    }

    /// The trust in a lexicon is set by hand: near what the Dutch one reached on a small set of reviews that it was
    /// not made from, and cautious elsewhere.
    private Judge make(String language) {
        return switch (language) {
            case "en" -> new ProbeJudge(embeddings);
            case "nl" -> new LexiconJudge(Lexicon.of(language), 0.82, 0.05);
            default -> new LexiconJudge(Lexicon.of(language), 0.6, 0.05);
        };
    }
}
