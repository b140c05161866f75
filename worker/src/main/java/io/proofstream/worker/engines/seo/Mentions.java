package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a document as terms, for looking phrases up in them.
///
/// @param terms of each sentence, in order
record Mentions(List<List<Term>> terms) {

    static Mentions of(Document document, WordForms forms) throws InterruptedException {
        List<List<Term>> sentences = new ArrayList<>(document.sentences().size());
        List<Span> words = document.words();
        int word = 0;
        for (Span sentence : document.sentences()) {
            if (sentences.size() % 256 == 0) {
                Interruption.check();
            }
            List<Term> terms = new ArrayList<>();
            while (word < words.size() && words.get(word).start() < sentence.end()) {
                Span span = words.get(word++);
                if (span.start() >= sentence.start()) {
                    Term.of(document.text(), span, forms, terms);
                }
            }
            sentences.add(terms);
        }
        return new Mentions(sentences);
    }

    /// How often a phrase is in the whole text.
    int count(Keyphrase keyphrase) {
        return terms.stream().mapToInt(keyphrase::count).sum();
    }
}
