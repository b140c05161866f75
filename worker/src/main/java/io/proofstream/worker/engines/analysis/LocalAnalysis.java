package io.proofstream.worker.engines.analysis;

import io.proofstream.common.content.Languages;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An engine that computes what it tells of a text, on this machine. It refuses languages that it does not know, reads
/// the document, and says so where there is nothing to read or the language is plainly another one than was said; what
/// is left to each analysis is [#analyse].
public abstract class LocalAnalysis implements Engine {

    private static final Messages<LocalMessage> MESSAGES = Messages.of(LocalMessage.class);

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
        String language = assignment.language();
        List<String> known = languages();
        boolean isKnown = known.isEmpty() || known.contains(language);
        if (!isKnown && !language.equals(Languages.UNDETERMINED)) {
            return new Answer.Failed(unsupported(language, known));
        }
        try {
            Document document = documents.of(assignment);
            Optional<Map<String, Object>> wordless = metricsWithoutWords();
            if (wordless.isPresent() && document.words().isEmpty()) {
                return Answer.local(nothingToRead(language, wordless.get()));
            }
            if (!isKnown) {
                return new Answer.Failed(unsupported(language, known));
            }
            AnalysisResult result = analyse(document, assignment, partials);
            Optional<LanguageDoubt> doubt = wordless.flatMap(reads -> LanguageDoubt.about(document));
            return Answer.local(doubt.map(of -> of.in(result, kind)).orElse(result));
        } catch (ModelUnavailable e) {
            return new Answer.Failed(new Failure(FailureCode.ENGINE_FAILURE, String.valueOf(e.getMessage()), false));
        }
    }

    /// ISO 639-1 codes of the languages that it has something to say about; none, when it does in any.
    protected List<String> languages() {
        return List.of();
    }

    /// The metrics of a text without a word, such as one of emoji or of code, of which an analysis of language has
    /// nothing else to say; nothing, when it looks at a page whatever stands in it.
    protected Optional<Map<String, Object>> metricsWithoutWords() {
        return Optional.empty();
    }

    /// @param document with a word at least, where [#metricsWithoutWords] says what there is of one without
    /// @throws ModelUnavailable when this machine cannot run what the analysis needs
    /// @throws InterruptedException when the work was called off
    protected abstract AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException, ModelUnavailable;

    private AnalysisResult nothingToRead(String language, Map<String, Object> metrics) {
        return new AnalysisResult(
                null,
                MESSAGES.in(language, LocalMessage.NOTHING_TO_READ),
                metrics,
                List.of(Finding.whole(
                        kind.wireName() + ".text.presence",
                        Severity.WARNING,
                        MESSAGES.in(language, LocalMessage.NO_WORDS))));
    }

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
