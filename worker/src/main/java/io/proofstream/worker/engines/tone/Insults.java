package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.phrases.PhraseTable;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The offensive words of one language, plain or disguised.
final class Insults {

    private final PhraseTable<Strength> words;

    /// How sure a word is to offend.
    enum Strength {
        /// Only where it is aimed at someone.
        MILD,
        /// In nearly any use.
        STRONG
    }

    /// @param strong where strong words stand, in the visible text
    /// @param mild how many mild words there are
    record Found(List<Span> strong, int mild) {

        Found {
            strong = List.copyOf(strong);
        }

        boolean any() {
            return !strong.isEmpty() || mild > 0;
        }
    }

    Insults(String language) {
        words = PhraseTable.read(
                Insults.class,
                "offensive-" + language + ".tsv",
                columns -> Strength.valueOf(columns.getFirst().toUpperCase(Locale.ROOT)));
    }

    Found in(Document document, Span sentence, List<Token> tokens) {
        List<Span> strong = new ArrayList<>();
        int mild = 0;
        for (PhraseTable.Match<Strength> match : words.in(tokens)) {
            switch (match.value()) {
                case STRONG -> strong.add(match.span(tokens));
                case MILD -> mild++;
            }
        }
        List<Span> all = new ArrayList<>(strong);
        int next = 0;
        for (Span chunk : Disguise.chunks(document.text(), sentence)) {
            // Both are in order.
            while (next < strong.size() && strong.get(next).start() < chunk.start()) {
                next++;
            }
            boolean known = next < strong.size() && chunk.covers(strong.get(next));
            if (!known && isDisguised(chunk.of(document.text()))) {
                all.add(chunk);
            }
        }
        return new Found(all, mild);
    }

    private boolean isDisguised(String chunk) {
        Optional<String> plain = Disguise.undone(chunk);
        return plain.isPresent() && words.word(plain.get()) == Strength.STRONG;
    }
}
