package io.proofstream.worker.engines.phrases;

import io.proofstream.worker.engines.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Words and phrases, each with a value. Looks them up in a sentence, the longest first; a word of the
/// list that ends in `*` stands for any ending.
public final class PhraseTable<V> {

    private static final int SHORTEST_PREFIX = 2;

    private final Map<String, V> exact = new HashMap<>();
    private final Map<String, V> prefixes = new HashMap<>();
    private int longest = 1;

    /// What was found: the phrase's value, and its first and last word's index in the sentence.
    public record Match<V>(V value, int first, int last) {

        /// Where it stands in the visible text.
        public Span span(List<Token> sentence) {
            return new Span(
                    sentence.get(first).span().start(),
                    sentence.get(last).span().end());
        }
    }

    /// Reads a list: lines of phrase, tab, and columns. `#` begins a comment; of a phrase that comes twice
    /// the first counts.
    ///
    /// @param resource beside `owner`
    /// @param value of the columns after the phrase
    public static <V> PhraseTable<V> read(Class<?> owner, String resource, Function<List<String>, V> value) {
        PhraseTable<V> table = new PhraseTable<>();
        try (var stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no word list at " + resource + " beside " + owner);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(columns -> table.add(columns.getFirst(), value.apply(columns.subList(1, columns.size()))));
        } catch (IOException e) {
            throw new IllegalStateException("word list could not be read: " + resource, e);
        }
        return table;
    }

    /// Adds a phrase; one that is there already keeps its value.
    public void add(String phrase, V value) {
        if (phrase.endsWith("*")) {
            prefixes.putIfAbsent(phrase.substring(0, phrase.length() - 1), value);
        } else {
            exact.putIfAbsent(phrase, value);
            longest =
                    Math.max(longest, (int) phrase.chars().filter(c -> c == ' ').count() + 1);
        }
    }

    public int size() {
        return exact.size() + prefixes.size();
    }

    /// All phrases in a sentence, from left to right, none overlapping another.
    public List<Match<V>> in(List<Token> sentence) {
        List<Match<V>> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Match<V>> match = at(sentence, at);
            match.ifPresent(found::add);
            at = match.map(Match::last).orElse(at) + 1;
        }
        return found;
    }

    /// The longest phrase that begins with the word at `first`.
    public Optional<Match<V>> at(List<Token> sentence, int first) {
        StringBuilder phrase = new StringBuilder(sentence.get(first).word());
        @Nullable Match<V> best = null;
        V one = word(phrase.toString());
        if (one != null) {
            best = new Match<>(one, first, first);
        }
        for (int last = first + 1; last < Math.min(sentence.size(), first + longest); last++) {
            Token token = sentence.get(last);
            if (!token.joined()) {
                break;
            }
            phrase.append(' ').append(token.word());
            V value = exact.get(phrase.toString());
            if (value != null) {
                best = new Match<>(value, first, last);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The value of a word on its own.
    public @Nullable V word(String word) {
        V value = exact.get(word);
        for (int length = word.length(); value == null && length >= SHORTEST_PREFIX; length--) {
            value = prefixes.get(word.substring(0, length));
        }
        return value;
    }
}
