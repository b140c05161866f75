package io.proofstream.worker.engines.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The messages of an analysis in every language that we write. They lie beside the enum that names them, in
/// `messages-<language>.properties`; the key of `TOO_LONG` is `too-long`.
public final class Messages<K extends Enum<K>> {

    /// Texts in other languages are spoken of in the first.
    static final List<String> WRITTEN = List.of("en", "nl");

    private final Map<String, Map<K, Wording>> byLanguage = new LinkedHashMap<>();

    private Messages() {}

    /// @throws IllegalStateException when a language lacks a message or has one that no key names, or when a message
    /// takes other values in one language than in the other
    public static <K extends Enum<K>> Messages<K> of(Class<K> keys) {
        return of(keys, language -> read(keys, language));
    }

    static <K extends Enum<K>> Messages<K> of(Class<K> keys, Function<String, Properties> files) {
        Messages<K> messages = new Messages<>();
        WRITTEN.forEach(language -> messages.byLanguage.put(language, wordings(keys, language, files.apply(language))));
        for (K key : keys.getEnumConstants()) {
            List<Integer> counts = WRITTEN.stream()
                    .map(language -> messages.wording(language, key).values())
                    .distinct()
                    .toList();
            if (counts.size() > 1) {
                throw new IllegalStateException(
                        keys.getSimpleName() + "." + key + " has different values in " + WRITTEN);
            }
        }
        return messages;
    }

    /// @param language of the text that is spoken of: an ISO 639-1 code, or `und`
    /// @param values what stands in the message, by its numbers
    public String in(String language, K key, Object... values) {
        return wording(language, key).with(values);
    }

    /// In which texts of a language are spoken of.
    public static Locale localeFor(String language) {
        return Locale.of(written(language));
    }

    private static String written(String language) {
        return WRITTEN.contains(language) ? language : WRITTEN.getFirst();
    }

    Wording wording(String language, K key) {
        return Objects.requireNonNull(
                Objects.requireNonNull(byLanguage.get(written(language))).get(key));
    }

    private static Properties read(Class<?> keys, String language) {
        String file = "messages-" + language + ".properties";
        Properties written = new Properties();
        try (InputStream in = keys.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + file + " beside " + keys.getName());
            }
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + file, e);
        }
        return written;
    }

    private static <K extends Enum<K>> Map<K, Wording> wordings(Class<K> keys, String language, Properties written) {
        Map<K, Wording> wordings = new EnumMap<>(keys);
        Set<String> unnamed = new TreeSet<>(written.stringPropertyNames());
        for (K key : keys.getEnumConstants()) {
            String name = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
            unnamed.remove(name);
            String text = written.getProperty(name, "");
            if (text.isBlank()) {
                throw new IllegalStateException("no " + name + " of " + keys.getSimpleName() + " in " + language);
            }
            wordings.put(key, Wording.of(text, Locale.of(language)));
        }
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException(
                    keys.getSimpleName() + " does not name these messages in " + language + ": " + unnamed);
        }
        return wordings;
    }
}
