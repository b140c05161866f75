package io.proofstream.worker.engines.grammar.chunks;

import java.lang.reflect.Field;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.TokenTag;
import org.languagetool.chunking.EnglishChunker;

/// Has LanguageTool's English chunker search with [ChunkSearch], which asks [SwiftWeights]. A third of the time of an
/// English check was its own
/// search; the phrases found are the same. There is no setting for it, so the chunker's model is replaced by one of
/// the same weights that brings its own search.
public final class SwiftChunks {

    private static final String MODEL = "chunkerModel";

    private SwiftChunks() {}

    /// For all chunkers of this process, those that are made later too.
    ///
    /// @throws IllegalStateException when LanguageTool keeps its model elsewhere, as after an update it may
    public static synchronized void install() {
        // Making one loads the model.
        var unused = new EnglishChunker();
        try {
            Field field = EnglishChunker.class.getDeclaredField(MODEL);
            field.setAccessible(true);
            ChunkerModel theirs = (ChunkerModel) field.get(null);
            if (!(theirs instanceof Searched)) {
                field.set(null, new Searched(theirs));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("LanguageTool's English chunker has no " + MODEL, e);
        }
    }

    static AbstractModel weights(ChunkerModel model) {
        return model.getArtifact("chunker.model");
    }

    /// OpenNLP's model but for the search.
    private static final class Searched extends ChunkerModel {

        private final ChunkSearch search;

        Searched(ChunkerModel theirs) {
            super(theirs.getLanguage(), weights(theirs), theirs.getFactory());
            search = new ChunkSearch(new SwiftWeights(weights(theirs)), ChunkSearch.WIDTH);
        }

        @Override
        public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
            return search;
        }
    }
}
