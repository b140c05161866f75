package io.proofstream.worker.engines.sentiment;

import io.proofstream.worker.engines.phrases.PhraseTable;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.sentiment.Term.Polar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words of one language that say something good or bad, and those that turn or scale them.
final class Lexicon {

    /// Stems of general use, such as pattern's, count less than words chosen for reviews: a story may be
    /// sad and the book that tells it good.
    private static final double GENERAL = 0.3;

    private final PhraseTable<Term> terms;
    private final @Nullable PhraseTable<Term> stems;

    private Lexicon(PhraseTable<Term> terms, @Nullable PhraseTable<Term> stems) {
        this.terms = terms;
        this.stems = stems;
    }

    static Lexicon of(String language) {
        PhraseTable<Term> terms = read("lexicon-" + language + ".tsv");
        return new Lexicon(terms, language.equals("nl") ? read("pattern-nl.tsv") : null);
    }

    private static PhraseTable<Term> read(String resource) {
        return PhraseTable.read(Lexicon.class, resource, columns -> Term.of(columns.getFirst()));
    }

    /// The terms of a sentence, from left to right.
    List<PhraseTable.Match<Term>> in(List<Token> sentence) {
        List<PhraseTable.Match<Term>> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int here = at;
            Optional<PhraseTable.Match<Term>> match =
                    terms.at(sentence, here).or(() -> general(sentence.get(here).word(), here));
            match.ifPresent(found::add);
            at = match.map(PhraseTable.Match::last).orElse(at) + 1;
        }
        return found;
    }

    private Optional<PhraseTable.Match<Term>> general(String word, int at) {
        if (stems == null) {
            return Optional.empty();
        }
        for (String stem : DutchStems.of(word)) {
            if (stems.word(stem) instanceof Polar polar) {
                return Optional.of(new PhraseTable.Match<>(new Polar(polar.polarity() * GENERAL), at, at));
            }
        }
        return Optional.empty();
    }
}
