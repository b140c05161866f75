package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.phrases.PhraseTable;
import io.proofstream.worker.engines.phrases.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cues of one language: words and phrases, words that count only with a capital (`Sie`), words
/// that count only at the start of a sentence, and endings (`-ez`).
final class AddressCues {

    private static final int LONGEST_ENDING = 6;

    private final PhraseTable<Cue> phrases = new PhraseTable<>();
    private final Map<String, Cue> capitals = new HashMap<>();
    private final Map<String, Cue> starts = new HashMap<>();
    private final Map<String, Cue> endings = new HashMap<>();

    static AddressCues of(String language) {
        AddressCues cues = new AddressCues();
        String resource = "address-" + language + ".tsv";
        try (var stream = AddressCues.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no cues at " + resource);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> cues.add(columns[0], Cue.of(columns[1])));
        } catch (IOException e) {
            throw new IllegalStateException("cues could not be read: " + resource, e);
        }
        return cues;
    }

    private void add(String key, Cue cue) {
        switch (key.charAt(0)) {
            case '+' -> capitals.put(key.substring(1), cue);
            case '^' -> starts.put(key.substring(1), cue);
            case '*' -> endings.put(key.substring(1), cue);
            default -> phrases.add(key, cue);
        }
    }

    /// The cue that begins at a word.
    ///
    /// @param written the word as it is written, with its capital
    /// @param starts whether it begins a sentence or a clause after a colon or an opening quotation mark
    Optional<PhraseTable.Match<Cue>> at(List<Token> sentence, int at, String written, boolean starts) {
        Optional<PhraseTable.Match<Cue>> phrase = phrases.at(sentence, at);
        if (phrase.isPresent() && phrase.get().last() > at) {
            return phrase;
        }
        Cue cue = starts ? this.starts.get(written) : capitals.get(written);
        if (cue != null) {
            return Optional.of(new PhraseTable.Match<>(cue, at, at));
        }
        return phrase.or(() -> ending(sentence.get(at).word(), at));
    }

    private Optional<PhraseTable.Match<Cue>> ending(String word, int at) {
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 2; length--) {
            @Nullable Cue cue = endings.get(word.substring(word.length() - length));
            if (cue != null) {
                return Optional.of(new PhraseTable.Match<>(cue, at, at));
            }
        }
        return Optional.empty();
    }
}
