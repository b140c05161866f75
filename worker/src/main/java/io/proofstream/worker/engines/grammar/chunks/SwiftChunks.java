package io.proofstream.worker.engines.grammar.chunks;

import static java.util.Objects.requireNonNull;

import io.proofstream.worker.engines.grammar.hidden.HiddenField;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.TokenTag;
import opennlp.tools.util.model.BaseModel;
import org.languagetool.chunking.EnglishChunker;

/// Has LanguageTool's English chunker search with [SequenceSearch], and ask [SwiftWeights] wherever it asks a model:
/// where tokens end, which part of speech they are, which phrase they are in. It was half of the time of an English
/// check;
/// what is found is the same. There is no setting for it, so the weights within its models are replaced.
public final class SwiftChunks {

    private SwiftChunks() {}

    /// For all chunkers of this process, those that are made later too.
    ///
    /// @throws IllegalStateException when LanguageTool keeps its models elsewhere, as after an update it may
    public static synchronized void install() {
        // Making one loads the models.
        var unused = new EnglishChunker();
        HiddenField chunks = HiddenField.of(EnglishChunker.class, "chunkerModel");
        ChunkerModel theirs = chunks.get(null, ChunkerModel.class);
        if (!(theirs instanceof Searched)) {
            replace("tokenModel", "token.model", SwiftWeights::new);
            replace(
                    "posModel",
                    "pos.model",
                    weights -> new SequenceSearch<String>(new SwiftWeights(weights), SequenceSearch.TAGS));
            chunks.set(null, new Searched(theirs));
        }
    }

    @SuppressWarnings("unchecked")
    private static void replace(String model, String artifact, Function<AbstractModel, Object> swift) {
        BaseModel theirs = HiddenField.of(EnglishChunker.class, model).get(null, BaseModel.class);
        ((Map<String, Object>) HiddenField.of(BaseModel.class, "artifactMap").get(theirs, Map.class))
                .compute(artifact, (name, weights) -> swift.apply((AbstractModel) requireNonNull(weights, name)));
    }

    static AbstractModel weights(ChunkerModel model) {
        return model.getArtifact("chunker.model");
    }

    /// OpenNLP's model but for the search.
    private static final class Searched extends ChunkerModel {

        private final SequenceSearch<TokenTag> search;

        Searched(ChunkerModel theirs) {
            super(theirs.getLanguage(), weights(theirs), theirs.getFactory());
            search = new SequenceSearch<>(new SwiftWeights(weights(theirs)), SequenceSearch.PHRASES);
        }

        @Override
        public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
            return search;
        }
    }
}
