package io.proofstream.worker.engines.readability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words, phrases, and pairs of phrases (`either…or`), found in a sentence's words by a look-up per word.
final class Phrases {

    static final Phrases NONE = new Phrases();

    /// @param second words that must follow later in the sentence; empty for a plain phrase
    private record Phrase(String entry, List<String> first, List<String> second) {}

    /// A phrase that was found, from one word to before another.
    record Hit(String entry, int from, int to) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Phrases() {}

    static Phrases of(Collection<String> entries) {
        Phrases phrases = new Phrases();
        for (String entry : entries) {
            int pair = entry.indexOf('…');
            List<String> first = List.of((pair < 0 ? entry : entry.substring(0, pair)).split(" "));
            List<String> second =
                    pair < 0 ? List.of() : List.of(entry.substring(pair + 1).split(" "));
            phrases.byFirstWord
                    .computeIfAbsent(first.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(entry, first, second));
        }
        // The longest first: "in order to" before "in order".
        for (List<Phrase> same : phrases.byFirstWord.values()) {
            same.sort((a, b) -> b.first().size() - a.first().size());
        }
        return phrases;
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    boolean anyIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// All that are in the sentence, not overlapping.
    List<Hit> in(List<String> words) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Phrase found = at(words, i);
            if (found != null) {
                hits.add(new Hit(found.entry(), i, i + found.first().size()));
                i += found.first().size();
            } else {
                i++;
            }
        }
        return hits;
    }

    private @Nullable Phrase at(List<String> words, int i) {
        List<Phrase> candidates = byFirstWord.get(words.get(i));
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                if (stands(phrase.first(), words, i)
                        && (phrase.second().isEmpty()
                                || follows(
                                        phrase.second(),
                                        words,
                                        i + phrase.first().size()))) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static boolean stands(List<String> phrase, List<String> words, int i) {
        return i + phrase.size() <= words.size()
                && words.subList(i, i + phrase.size()).equals(phrase);
    }

    /// The second part is looked for within a clause or two, not through a text without full stops.
    private static boolean follows(List<String> phrase, List<String> words, int from) {
        int limit = Math.min(words.size() - phrase.size(), from + 30);
        for (int i = from; i <= limit; i++) {
            if (stands(phrase, words, i)) {
                return true;
            }
        }
        return false;
    }
}
