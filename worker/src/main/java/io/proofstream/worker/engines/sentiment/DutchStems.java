package io.proofstream.worker.engines.sentiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The stems under which pattern's Dutch lexicon may hold an adjective: without its ending, and with
/// one vowel where Dutch spelling writes two (`mateloos`, `mateloze` are both under `matelos`).
final class DutchStems {

    private static final List<String> ENDINGS = List.of("", "e", "er", "ere", "st", "ste", "en", "s");
    private static final List<String> SUFFIXES = List.of("", "ig", "lijk", "end", "baar", "aam");

    private DutchStems() {}

    static Set<String> of(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() > 3) {
                String bare = word.substring(0, word.length() - ending.length());
                for (String suffix : SUFFIXES) {
                    if (bare.endsWith(suffix) && bare.length() - suffix.length() > (suffix.isEmpty() ? 2 : 3)) {
                        addForms(stems, bare.substring(0, bare.length() - suffix.length()));
                    }
                }
            }
        }
        return stems;
    }

    private static void addForms(Set<String> stems, String stem) {
        stems.add(stem);
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        char before = stem.charAt(last - 1);
        if (c == before) {
            stems.add(stem.substring(0, last));
        }
        if (last > 2 && "aeou".indexOf(before) >= 0 && before == stem.charAt(last - 2)) {
            stems.add(stem.substring(0, last - 1) + c);
        }
        if (c == 'z') {
            stems.add(stem.substring(0, last) + 's');
        }
        if (c == 'v') {
            stems.add(stem.substring(0, last) + 'f');
        }
    }
}
