package io.proofstream.common.content;

import io.proofstream.common.job.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// The languages that analyses know, as ISO 639-1 codes.
public final class Languages {

    public static final List<String> ALL = List.of("en", "nl", "de", "fr", "es", "it", "pt", "pl");

    /// The language of a text whose language could not be told, or is none of [#ALL] (ISO 639-2, undetermined).
    public static final String UNDETERMINED = "und";

    /// Their grammar needs dictionaries under the GPL, which only the profile `gpl-dictionaries` builds in.
    private static final Set<String> WITH_GPL_DICTIONARIES = Set.of("de", "it");

    private static final String BUILT_IN = "gpl-dictionaries.txt";

    private Languages() {}

    /// Those that this build knows of one kind.
    public static List<String> of(Kind kind) {
        return kind == Kind.GRAMMAR ? ofGrammar(hasGplDictionaries()) : ALL;
    }

    static List<String> ofGrammar(boolean withGplDictionaries) {
        return ALL.stream()
                .filter(code -> withGplDictionaries || !WITH_GPL_DICTIONARIES.contains(code))
                .toList();
    }

    /// The build writes into the file whether they are there.
    private static boolean hasGplDictionaries() {
        try (InputStream file = Languages.class.getResourceAsStream(BUILT_IN)) {
            if (file == null) {
                throw new IllegalStateException("not in the class path: " + BUILT_IN);
            }
            return switch (new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalStateException(BUILT_IN + " was not written by the build");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(BUILT_IN, e);
        }
    }
}
