package io.proofstream.worker.engines.tone;

import io.proofstream.common.content.Languages;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Kind;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.Embeddings;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Tells how a text sounds. The score is how well its tone holds together and says what it means: 100,
/// less for an address that changes, for hedges, fillers, weasel words and clichés by their number per
/// hundred words, and for words that hurt.
@Singleton
public final class ToneEngine implements Engine {

    private final Documents documents;
    private final Embeddings embeddings;
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();

    ToneEngine(Documents documents, Embeddings embeddings) {
        this.documents = documents;
        this.embeddings = embeddings;
    }

    @Override
    public Kind kind() {
        return Kind.TONE;
    }

    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        String language = assignment.language();
        if (!Languages.ALL.contains(language)) {
            return new Answer.Failed(unsupported(language));
        }
        Document document = documents.of(assignment);
        if (document.sentences().isEmpty()) {
            return Answer.local(Report.empty());
        }
        try {
            Listener listener = listeners.computeIfAbsent(language, known -> new Listener(known, embeddings));
            return Answer.local(Report.of(document, listener.hear(document, partials)));
        } catch (ModelUnavailable e) {
            return new Answer.Failed(new Failure(FailureCode.ENGINE_FAILURE, String.valueOf(e.getMessage()), false));
        }
    }

    private static Failure unsupported(String language) {
        String known = String.join(", ", Languages.ALL);
        return new Failure(
                FailureCode.UNSUPPORTED_LANGUAGE,
                language.equals(Languages.UNDETERMINED)
                        ? "The language of the text could not be told. Name it in `language`, one of: " + known + "."
                        : "Tone is not judged in `" + language + "`, only in: " + known + ".",
                false);
    }
}
