package io.proofstream.worker.engines.grammar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/// The dictionaries of a language's other countries: a word that is right in one of them is no error. And the
/// corrections of unknown words that were looked for before.
final class Spelling {

    private static final int SUGGESTIONS_KEPT = 5_000;

    private final List<MorfologikSpeller> others = new ArrayList<>();
    private final Cache<String, List<String>> suggestions =
            Caffeine.newBuilder().maximumSize(SUGGESTIONS_KEPT).build();

    Spelling(Tongue tongue) {
        try {
            for (String dictionary : tongue.alsoSpelled()) {
                others.add(new MorfologikSpeller(dictionary));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a dictionary is in the class path", e);
        }
    }

    /// A speller keeps a buffer between calls, so one thread at a time asks.
    synchronized boolean accepts(String word) {
        return others.stream().anyMatch(speller -> !speller.isMisspelled(word));
    }

    List<String> suggestions(String unknown, Function<String, List<String>> look) {
        return suggestions.get(unknown, look);
    }

    boolean knowsSuggestions(String unknown) {
        return suggestions.getIfPresent(unknown) != null;
    }
}
