package io.proofstream.worker.engines.analysis;

import io.proofstream.common.content.Languages;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;

/// An engine that computes what it tells of a text, on this machine. It refuses languages that it does not know and
/// reads the document; what is left to each analysis is [#analyse].
public abstract class LocalAnalysis implements Engine {

    private final Kind kind;
    private final Documents documents;

    protected LocalAnalysis(Kind kind, Documents documents) {
        this.kind = kind;
        this.documents = documents;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final boolean computes() {
        return true;
    }

    @Override
    public final Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        List<String> known = languages();
        if (!known.isEmpty() && !known.contains(assignment.language())) {
            return new Answer.Failed(unsupported(assignment.language(), known));
        }
        try {
            return Answer.local(analyse(documents.of(assignment), assignment, partials));
        } catch (ModelUnavailable e) {
            return new Answer.Failed(new Failure(FailureCode.ENGINE_FAILURE, String.valueOf(e.getMessage()), false));
        }
    }

    /// ISO 639-1 codes of the languages that it has something to say about; none, when it does in any.
    protected List<String> languages() {
        return List.of();
    }

    /// @throws ModelUnavailable when this machine cannot run what the analysis needs
    /// @throws InterruptedException when the work was called off
    protected abstract AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException, ModelUnavailable;

    private Failure unsupported(String language, List<String> known) {
        String named = String.join(", ", known);
        return new Failure(
                FailureCode.UNSUPPORTED_LANGUAGE,
                language.equals(Languages.UNDETERMINED)
                        ? "The language of the text could not be told. Name it in `language`, one of: " + named + "."
                        : "There is no analysis of " + kind.wireName() + " in `" + language + "`, only in: " + named
                                + ".",
                false);
    }
}
