package io.proofstream.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// English prose of any length, from the sentences and words in `prose.txt`. Hardly two of its sentences are alike, so
/// that nothing that remembers sentences can answer instead of the work. The same seed gives the same text.
public final class Prose {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int SENTENCES_A_PARAGRAPH = 5;

    private final List<String> sentences = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Random random;

    public Prose(long seed) {
        random = new Random(seed);
        read();
    }

    /// Whole sentences in paragraphs, at least so many words of them.
    public String words(int least) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int count = 0; written < least; count++) {
            String sentence = sentence();
            text.append(count == 0 ? "" : count % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
            text.append(sentence);
            written += sentence.split(" ", -1).length;
        }
        return text.toString();
    }

    private String sentence() {
        Matcher slots = SLOT.matcher(any(sentences));
        return slots.replaceAll(slot -> any(Objects.requireNonNull(words.get(slot.group(1)), slot.group())));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void read() {
        try (InputStream file = Objects.requireNonNull(Prose.class.getResourceAsStream("prose.txt"))) {
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            sentences.add(line);
        } else {
            words.put(
                    line.substring(0, equals),
                    List.of(line.substring(equals + 3).split(", ", -1)));
        }
    }
}
