package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.phrases.PhraseTable;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The telling words of one language. A word may be a sign of several things.
final class WordLists {

    private final Map<Sign, PhraseTable<List<String>>> tables = new EnumMap<>(Sign.class);

    /// A sign that a text gives.
    ///
    /// @param sentence index of the sentence that it stands in
    /// @param span in the visible text
    /// @param alternatives what could stand there instead; may be empty
    record Found(Sign sign, int sentence, Span span, List<String> alternatives) {}

    static WordLists of(String language) {
        WordLists lists = new WordLists();
        String resource = "words-" + language + ".tsv";
        try (var stream = WordLists.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no words at " + resource);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(lists::add);
        } catch (IOException e) {
            throw new IllegalStateException("words could not be read: " + resource, e);
        }
        return lists;
    }

    private void add(String[] columns) {
        List<String> alternatives = columns.length < 3 ? List.of() : List.of(columns[2].split("; ", -1));
        tables.computeIfAbsent(Sign.of(columns[1]), sign -> new PhraseTable<>()).add(columns[0], alternatives);
    }

    boolean has(Sign sign) {
        return tables.containsKey(sign);
    }

    /// All signs of a text, by kind and then in the order of the text.
    List<Found> in(List<List<Token>> sentences) throws InterruptedException {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Sign, PhraseTable<List<String>>> table : tables.entrySet()) {
            for (int i = 0; i < sentences.size(); i++) {
                Interruption.check();
                List<Token> sentence = sentences.get(i);
                for (PhraseTable.Match<List<String>> match : table.getValue().in(sentence)) {
                    found.add(new Found(table.getKey(), i, match.span(sentence), match.value()));
                }
            }
        }
        return found;
    }
}
