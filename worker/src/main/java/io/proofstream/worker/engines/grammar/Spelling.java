package io.proofstream.worker.engines.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/// The dictionaries of a language's other countries: a word that is right in one of them is no error.
final class Spelling {

    private final List<MorfologikSpeller> others = new ArrayList<>();

    Spelling(Tongue tongue) {
        try {
            for (String dictionary : tongue.alsoSpelled()) {
                others.add(new MorfologikSpeller(dictionary));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a dictionary is in the class path", e);
        }
    }

    /// A speller keeps a buffer between calls, so one thread at a time asks.
    synchronized boolean accepts(String word) {
        return others.stream().anyMatch(speller -> !speller.isMisspelled(word));
    }
}
