package io.proofstream.worker.engines.embedding;

import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a document as points: each its own, up to [#MOST] of them. A longer document is cut
/// into that many runs of neighbouring sentences, and each run is read by its first words; so the work
/// is bounded, whatever is submitted.
///
/// @param length how many sentences a run has; the last may have fewer
/// @param vectors of the runs, in order
/// @param share how much of the text was read, 0 to 1
public record Runs(int length, List<float[]> vectors, double share) {

    /// About a second's work on one core.
    static final int MOST = 300;
    /// As much of a run as 64 pieces hold, roughly.
    private static final int RUN_CHARS = 320;
    private static final int TELL_EVERY = 50;
    /// As much of a sentence as is worth reading.
    private static final int SENTENCE_CHARS = 700;

    public Runs {
        vectors = List.copyOf(vectors);
    }

    /// @throws ModelUnavailable when this machine cannot run the model
    /// @throws InterruptedException when the work was called off
    public static Runs of(Document document, Embeddings embeddings, Partials partials)
            throws ModelUnavailable, InterruptedException {
        List<Span> sentences = document.sentences();
        int length = Math.max(1, Math.ceilDiv(sentences.size(), MOST));
        int most = length == 1 ? SENTENCE_CHARS : RUN_CHARS;
        List<String> texts = new ArrayList<>();
        long read = 0;
        long all = 0;
        for (int i = 0; i < sentences.size(); i += length) {
            int start = sentences.get(i).start();
            int end = sentences.get(Math.min(i + length, sentences.size()) - 1).end();
            int cut = Math.min(end, start + most);
            texts.add(document.text().substring(start, cut));
            read += cut - start;
            all += end - start;
        }
        int[] told = {0};
        List<float[]> vectors = embeddings.of(texts, done -> {
            if (done - told[0] >= TELL_EVERY) {
                told[0] = done;
                partials.progress(0.9 * done / texts.size(), "reading");
            }
        });
        return new Runs(length, vectors, all == 0 ? 0 : (double) read / all);
    }

    /// From a value for each run to a value for each sentence.
    ///
    /// @param sentences how many the document has
    public <V> List<V> perSentence(List<V> values, int sentences) {
        List<V> each = new ArrayList<>(sentences);
        for (int i = 0; i < sentences; i++) {
            each.add(values.get(i / length));
        }
        return each;
    }
}
