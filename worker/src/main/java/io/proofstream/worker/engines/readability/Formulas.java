package io.proofstream.worker.engines.readability;

/// The published formulas, from counts. Sources: Flesch 1948; Kincaid et al. 1975; Gunning 1952;
/// McLaughlin 1969 (SMOG); Coleman and Liau 1975; Smith and Senter 1967 (ARI); Chall and Dale 1995;
/// Björnsson 1968 (LIX); Anderson 1983 (RIX); Douma 1960 and Brouwer 1963 (nl); Amstad 1978 (de); Kandel
/// and Moles 1958 (fr); Fernández-Huerta 1959 (es); Franchina and Vacca 1972, Lucisano and Piemontese 1988
/// (it); Martins et al. 1996 (pt).
final class Formulas {

    private Formulas() {}

    /// The reading ease of a language; NaN where none is known.
    static double readingEase(String language, Counts counts) {
        double asl = counts.averageSentenceLength();
        double sw = counts.syllablesPerWord();
        return switch (language) {
            case "en" -> 206.835 - 1.015 * asl - 84.6 * sw;
            case "nl" -> 206.84 - 0.93 * asl - 77 * sw;
            case "de" -> 180 - asl - 58.5 * sw;
            case "fr" -> 207 - 1.015 * asl - 73.6 * sw;
            case "es" -> 206.84 - 1.02 * asl - 60 * sw;
            case "it" -> 217 - 1.3 * asl - 60 * sw;
            case "pt" -> 248.835 - 1.015 * asl - 84.6 * sw;
            default -> Double.NaN;
        };
    }

    static double fleschKincaidGrade(Counts counts) {
        return 0.39 * counts.averageSentenceLength() + 11.8 * counts.syllablesPerWord() - 15.59;
    }

    static double leesindexA(Counts counts) {
        return 195 - 2 * counts.averageSentenceLength() - 2.0 / 3 * 100 * counts.syllablesPerWord();
    }

    static double gulpease(Counts counts) {
        return 89 + (300.0 * counts.sentences() - 10.0 * counts.letters()) / counts.words();
    }

    static double gunningFog(Counts counts) {
        return 0.4 * (counts.averageSentenceLength() + 100.0 * counts.foggy() / counts.words());
    }

    static double smog(Counts counts) {
        return 1.0430 * Math.sqrt(counts.polysyllables() * 30.0 / counts.sentences()) + 3.1291;
    }

    static double colemanLiau(Counts counts) {
        double lettersPer100 = 100.0 * counts.letters() / counts.words();
        double sentencesPer100 = 100.0 * counts.sentences() / counts.words();
        return 0.0588 * lettersPer100 - 0.296 * sentencesPer100 - 15.8;
    }

    static double automatedReadabilityIndex(Counts counts) {
        return 4.71 * counts.characters() / counts.words() + 0.5 * counts.averageSentenceLength() - 21.43;
    }

    static double daleChall(Counts counts) {
        double unfamiliar = 100.0 * counts.unfamiliar() / counts.words();
        double raw = 0.1579 * unfamiliar + 0.0496 * counts.averageSentenceLength();
        return unfamiliar > 5 ? raw + 3.6365 : raw;
    }

    static double lix(Counts counts) {
        return counts.averageSentenceLength() + 100.0 * counts.longWords() / counts.words();
    }

    static double rix(Counts counts) {
        return (double) counts.longWords() / counts.sentences();
    }
}
