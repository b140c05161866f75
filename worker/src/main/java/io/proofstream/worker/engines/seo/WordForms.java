package io.proofstream.worker.engines.seo;

import io.proofstream.common.content.Languages;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/// Brings the forms of a word to one: by Snowball's stemmers, for Polish by its endings, for other languages not at
/// all.
/// Case and the marks on letters never matter. Not for several threads.
final class WordForms {

    /// Longer ones first.
    private static final List<String> POLISH_ENDINGS = List.of(("iejszego iejszych iejszym owaniem owania owanie iejszy"
                    + " iejsza iejsze owego owych owymi iemu iego ymi imi ami ach owi iem iom iej ego emu ych ich owe owy"
                    + " owa om em ow ej ym im ie ia iu a e i o u y")
            .split(" ", -1));

    private static final int SHORTEST_STEM = 3;

    private final @Nullable SnowballStemmer stemmer;
    private final boolean again;
    private final boolean polish;
    private final Map<String, String> known = new HashMap<>();

    WordForms(String language) {
        ALGORITHM algorithm = switch (language) {
            case "en" -> ALGORITHM.ENGLISH;
            case "nl" -> ALGORITHM.DUTCH;
            case "de" -> ALGORITHM.GERMAN;
            case "fr" -> ALGORITHM.FRENCH;
            case "es" -> ALGORITHM.SPANISH;
            case "it" -> ALGORITHM.ITALIAN;
            case "pt" -> ALGORITHM.PORTUGUESE;
            default -> null;
        };
        stemmer = algorithm == null ? null : new SnowballStemmer(algorithm);
        again = language.equals("nl");
        polish = language.equals("pl");
    }

    /// Whether the forms of a word are known in this language.
    static boolean knows(String language) {
        return Languages.ALL.contains(language);
    }

    /// What all forms of the word have in common.
    String of(String word) {
        return known.computeIfAbsent(word, this::form);
    }

    private String form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (stemmer != null && lower.length() < 50) {
            return fold(stem(Normalizer.normalize(lower, Normalizer.Form.NFC), stemmer));
        }
        return polish ? withoutEnding(fold(lower)) : fold(lower);
    }

    private String stem(String word, SnowballStemmer by) {
        String once = by.stem(word).toString();
        // Dutch plurals keep an s that the singular loses (fietsen, fiets): a second time brings them together.
        return again ? by.stem(once).toString() : once;
    }

    private static String withoutEnding(String word) {
        for (String ending : POLISH_ENDINGS) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /// Without the marks on letters.
    static String fold(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (c == 'ß') {
                folded.append("ss");
            } else if (c == 'ł') {
                folded.append('l');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != 0xAD) {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }
}
