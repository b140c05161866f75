package io.proofstream.worker.engines.readability;

import java.util.List;
import java.util.Set;

/// How a language writes its syllables: one for each vowel, except that some letters together are one.
///
/// @param vowels all letters that can carry a syllable
/// @param together letters that are one syllable, the longest first; accents matter
/// @param apart letters of which the first is a syllable of its own although it looks like part of one; `$` is the end
/// @param glides vowels that form one syllable with a vowel beside them
/// @param silentEnds endings after a consonant that are not spoken, in words of more than one syllable
record VowelRules(String vowels, List<String> together, List<String> apart, String glides, Set<String> silentEnds) {

    static final VowelRules DUTCH = new VowelRules(
            "aeiouyàáâäèéêëìíîïòóôöùúûü",
            List.of(
                    "eeuw", "ieuw", "aai", "ooi", "oei", "eau", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
                    "ij", "ei", "ou", "au", "ai", "oi", "ae", "ay", "ey", "oy", "éé", "óó", "áá", "íé"),
            List.of("eum$", "eums$", "eauto"),
            "",
            Set.of());

    static final VowelRules GERMAN = new VowelRules(
            "aeiouyäöüàáâéèêîôû",
            List.of("äu", "eu", "ei", "ie", "au", "ai", "ey", "ay", "aa", "ee", "oo", "oy", "oi"),
            List.of("eum$", "eums$", "een$", "eehr", "eend", "eein"),
            "",
            Set.of());

    static final VowelRules FRENCH = new VowelRules(
            "aeiouyàâäæéèêëîïôöœùûüÿ",
            List.of(
                    "oeu", "eau", "œu", "ieu", "oui", "ouï", "aie", "oie", "uie", "aî", "oî", "au", "ou", "où", "oû",
                    "oi", "ai", "ei", "eu", "eû", "ui", "œ", "æ", "ie", "ée", "ue"),
            List.of(),
            "i",
            Set.of("e", "es", "ent"));

    static final VowelRules SPANISH =
            new VowelRules("aeiouáéíóúü", List.of("ay", "ey", "oy", "uy"), List.of(), "iuü", Set.of());

    static final VowelRules ITALIAN =
            new VowelRules("aeiouàèéìíîòóùú", List.of("iu", "ui", "iù", "uì"), List.of(), "iu", Set.of());

    static final VowelRules PORTUGUESE =
            new VowelRules("aeiouáàâãéêíóôõúü", List.of("ão", "ãe", "õe", "ãos"), List.of(), "iu", Set.of());

    static final VowelRules POLISH = new VowelRules(
            "aąeęioóuy", List.of("ia", "ią", "ie", "ię", "io", "ió", "iu", "au", "eu"), List.of(), "", Set.of());

    static final VowelRules ANY = new VowelRules(
            "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęőűœ" + "аеёиоуыэюяіїєαεηιουωάέήίόύώ",
            List.of("aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ou", "au", "ai", "oi"),
            List.of(),
            "",
            Set.of());

    boolean isVowel(char c) {
        return vowels.indexOf(c) >= 0;
    }

    boolean isGlide(char c) {
        return glides.indexOf(c) >= 0;
    }
}
