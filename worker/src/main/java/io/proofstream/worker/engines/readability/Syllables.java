package io.proofstream.worker.engines.readability;

/// Counts the spoken syllables of a word.
interface Syllables {

    /// @param word in lower case; one with hyphens is the sum of its parts
    /// @return at least 1; a number counts as 1
    int in(String word);

    static Syllables of(String language) {
        return switch (language) {
            case "en" -> new EnglishSyllables();
            case "nl" -> new VowelSyllables(VowelRules.DUTCH);
            case "de" -> new VowelSyllables(VowelRules.GERMAN);
            case "fr" -> new VowelSyllables(VowelRules.FRENCH);
            case "es" -> new VowelSyllables(VowelRules.SPANISH);
            case "it" -> new VowelSyllables(VowelRules.ITALIAN);
            case "pt" -> new VowelSyllables(VowelRules.PORTUGUESE);
            case "pl" -> new VowelSyllables(VowelRules.POLISH);
            default -> new VowelSyllables(VowelRules.ANY);
        };
    }
}
