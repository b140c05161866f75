package io.proofstream.worker.engines.embedding;

import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The opening and the closing of a document, each as long as the model reads in one piece: where a
/// writer says what it is about and what it comes to. A short document is one passage.
public final class Passages {

    /// About 120 pieces of English.
    private static final int CHARS = 560;

    private Passages() {}

    /// @param document has at least one sentence
    public static List<String> of(Document document) {
        List<Span> sentences = document.sentences();
        int start = sentences.getFirst().start();
        int end = sentences.getLast().end();
        if (end - start <= CHARS) {
            return List.of(document.text().substring(start, end));
        }
        int closing = end;
        for (int i = sentences.size() - 1; i >= 0 && end - sentences.get(i).start() <= CHARS; i--) {
            closing = sentences.get(i).start();
        }
        List<String> passages = new ArrayList<>();
        passages.add(document.text().substring(start, start + CHARS));
        passages.add(document.text().substring(closing == end ? end - CHARS : closing, end));
        return passages;
    }
}
