package io.proofstream.worker.engines.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Abbreviations that end with a full stop in the middle of a sentence, for the languages that the JDK
/// splits. An initial before a name is one in any of them.
final class Abbreviations {

    private static final int LONGEST = 12;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final ConcurrentHashMap<String, Set<String>> LOADED = new ConcurrentHashMap<>();

    private Abbreviations() {}

    /// Whether the text from `start` to `end` ends with an abbreviation rather than with a sentence.
    static boolean endsWithOne(String language, String text, int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop - 2 < start || stop == end || text.charAt(stop - 1) != '.') {
            return false;
        }
        int word = stop - 1;
        while (word > start && stop - word <= LONGEST && isPart(text.charAt(word - 1))) {
            word--;
        }
        String abbreviation = text.substring(word, stop - 1);
        if (abbreviation.length() == 1 && Character.isUpperCase(abbreviation.charAt(0))) {
            return true;
        }
        return LOADED.computeIfAbsent(language, Abbreviations::load).contains(abbreviation.toLowerCase(Locale.ROOT));
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static Set<String> load(String language) {
        try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations-" + language + ".txt")) {
            if (in == null) {
                return Set.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(SPACE::splitAsStream)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
