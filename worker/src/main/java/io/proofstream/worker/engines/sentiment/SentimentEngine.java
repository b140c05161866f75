package io.proofstream.worker.engines.sentiment;

import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Kind;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tells how positive a text is. The score is the polarity on a scale of 100: 50 is balanced or says
/// nothing good or bad.
@Singleton
public final class SentimentEngine implements Engine {

    private final Documents documents;
    private final Judges judges;

    SentimentEngine(Documents documents, Judges judges) {
        this.documents = documents;
        this.judges = judges;
    }

    @Override
    public Kind kind() {
        return Kind.SENTIMENT;
    }

    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        Optional<Judge> judge = judges.of(assignment.language());
        if (judge.isEmpty()) {
            return new Answer.Failed(unsupported(assignment.language()));
        }
        Document document = documents.of(assignment);
        if (document.sentences().isEmpty()) {
            return Answer.local(Report.empty());
        }
        try {
            return Answer.local(Report.of(document, judge.get().judge(document, partials)));
        } catch (ModelUnavailable e) {
            return new Answer.Failed(new Failure(FailureCode.ENGINE_FAILURE, String.valueOf(e.getMessage()), false));
        }
    }

    private static Failure unsupported(String language) {
        String known = String.join(", ", Judges.languages());
        return new Failure(
                FailureCode.UNSUPPORTED_LANGUAGE,
                language.equals("und")
                        ? "The language of the text could not be told. Name it in `language`, one of: " + known + "."
                        : "Sentiment is not judged in `" + language + "`, only in: " + known + ".",
                false);
    }
}
