package io.proofstream.worker.engines.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A language as LanguageTool knows it, and the spelling of its other countries, which is no error either.
enum Tongue {
    ENGLISH("en", "en-US", "/en/hunspell/en_GB.dict", "/en/hunspell/en_CA.dict", "/en/hunspell/en_AU.dict"),
    DUTCH("nl", "nl"),
    GERMAN("de", "de-DE"),
    FRENCH("fr", "fr"),
    SPANISH("es", "es"),
    ITALIAN("it", "it"),
    PORTUGUESE("pt", "pt-BR", "/pt/spelling/pt-PT-90.dict", "/pt/spelling/pt-PT-45.dict"),
    POLISH("pl", "pl-PL");

    private final String code;
    private final String variant;
    private final String alsoSpelled;

    Tongue(String code, String variant, String... alsoSpelled) {
        this.code = code;
        this.variant = variant;
        this.alsoSpelled = String.join(" ", alsoSpelled);
    }

    static Optional<Tongue> of(String code) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.code.equals(code))
                .findFirst();
    }

    /// ISO 639-1.
    String code() {
        return code;
    }

    /// The code by which LanguageTool knows the variant whose rules we take.
    String variant() {
        return variant;
    }

    /// As many words of a text as two cores read in ten seconds, where half a megabyte has more.
    int mostWords() {
        return switch (this) {
            case GERMAN -> 20_000;
            case FRENCH -> 40_000;
            case ENGLISH, DUTCH, SPANISH, ITALIAN, PORTUGUESE, POLISH -> Integer.MAX_VALUE;
        };
    }

    /// Dictionaries, by their place among LanguageTool's resources, whose words are accepted too.
    List<String> alsoSpelled() {
        return alsoSpelled.isEmpty() ? List.of() : List.of(alsoSpelled.split(" ", -1));
    }
}
