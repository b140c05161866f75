package io.proofstream.worker.engines.readability;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All that the checks know of one language; read the first time a text in it comes.
///
/// @param wordsPerMinute of silent reading (Trauzettel-Klosinski and Dietz 2012, IReST)
/// @param longSentence more words than this make a sentence long
/// @param complexSyllables so many syllables make a word complex
/// @param confidence how far the figures can be trusted in this language, 0 to 1
record Language(
        String code,
        int wordsPerMinute,
        int longSentence,
        int complexSyllables,
        double confidence,
        Syllables syllables,
        Passives passives,
        Phrases transitions,
        Map<String, String> simpler,
        Phrases hard,
        Set<String> familiar) {

    private static final ConcurrentHashMap<String, Language> LOADED = new ConcurrentHashMap<>();

    /// @param code one that is not known gives what holds for any language, with little confidence
    static Language of(String code) {
        return LOADED.computeIfAbsent(code, Language::load);
    }

    boolean isKnown() {
        return !transitions.isEmpty();
    }

    /// Whether a word is on the Dale-Chall list of easy words, possibly with a regular ending; true
    /// without a list.
    boolean isFamiliar(String word) {
        return familiar.isEmpty() || FamiliarWords.holds(familiar, word);
    }

    private static Language load(String code) {
        return switch (code) {
            case "en" -> load(code, 228, 20, 3, 1.0);
            case "nl" -> load(code, 202, 20, 4, 1.0);
            case "de" -> load(code, 179, 20, 4, 0.9);
            case "fr" -> load(code, 195, 20, 4, 0.8);
            case "es" -> load(code, 218, 25, 4, 0.9);
            case "it" -> load(code, 188, 25, 4, 0.9);
            case "pt" -> load(code, 181, 25, 4, 0.8);
            case "pl" -> load(code, 166, 20, 4, 0.6);
            default ->
                new Language(
                        code,
                        190,
                        20,
                        4,
                        0.3,
                        new VowelSyllables(VowelRules.ANY),
                        Passives.NONE,
                        Phrases.NONE,
                        Map.of(),
                        Phrases.NONE,
                        Set.of());
        };
    }

    private static Language load(String code, int wordsPerMinute, int longSentence, int complex, double confidence) {
        Map<String, String> simpler = Lists.pairs(code + "/hard-words.tsv");
        return new Language(
                code,
                wordsPerMinute,
                longSentence,
                complex,
                confidence,
                Syllables.of(code),
                Passives.read(code + "/passive.txt"),
                Phrases.of(Lists.lines(code + "/transitions.txt")),
                simpler,
                Phrases.of(simpler.keySet()),
                code.equals("en") ? Set.copyOf(Lists.lines("en/familiar-words.txt")) : Set.of());
    }
}
