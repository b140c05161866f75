package io.proofstream.worker.engines.readability;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import io.proofstream.worker.engines.text.Span;

/// What readability formulas are made of.
///
/// @param letters letters only
/// @param characters letters and digits
/// @param longWords of more than six letters (LIX, RIX)
/// @param polysyllables of three syllables or more (SMOG)
/// @param foggy polysyllables without names, compounds with hyphens and plain endings (Gunning)
/// @param complex of so many syllables that a reader of the language notices
/// @param unfamiliar words that are not on the Dale-Chall list
record Counts(
        int words,
        int sentences,
        int syllables,
        int letters,
        int characters,
        int longWords,
        int polysyllables,
        int foggy,
        int complex,
        int unfamiliar) {

    static Counts of(Prose prose, Language language) throws InterruptedException {
        Tally tally = new Tally(prose.document().text(), language);
        for (Sentence sentence : prose.sentences()) {
            Interruption.check();
            tally.add(sentence);
        }
        return tally.total(prose.sentences().size());
    }

    double averageSentenceLength() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }

    /// Adds up, word by word.
    private static final class Tally {

        private final String text;
        private final Language language;
        private int words;
        private int syllables;
        private int letters;
        private int characters;
        private int longWords;
        private int polysyllables;
        private int foggy;
        private int complex;
        private int unfamiliar;

        Tally(String text, Language language) {
            this.text = text;
            this.language = language;
        }

        void add(Sentence sentence) {
            for (int i = 0; i < sentence.size(); i++) {
                String word = sentence.words().get(i);
                Span span = sentence.spans().get(i);
                boolean name = i > 0 && Character.isUpperCase(text.codePointAt(span.start()));
                int inWord = language.syllables().in(word);
                words++;
                syllables += inWord;
                countLetters(word);
                if (inWord >= 3) {
                    polysyllables++;
                    foggy += isFoggy(word, name, inWord) ? 1 : 0;
                }
                complex += inWord >= language.complexSyllables() && !name ? 1 : 0;
                unfamiliar += name || language.isFamiliar(word) ? 0 : 1;
            }
        }

        private void countLetters(String word) {
            int own = 0;
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                if (Character.isLetter(c)) {
                    own++;
                } else if (Character.isDigit(c)) {
                    characters++;
                }
                i += Character.charCount(c);
            }
            letters += own;
            characters += own;
            longWords += own > 6 ? 1 : 0;
        }

        private boolean isFoggy(String word, boolean name, int inWord) {
            if (name || word.indexOf('-') >= 0) {
                return false;
            }
            return inWord > 3
                    || !language.code().equals("en")
                    || !(word.endsWith("es") || word.endsWith("ed") || word.endsWith("ing"));
        }

        Counts total(int sentences) {
            return new Counts(
                    words,
                    sentences,
                    syllables,
                    letters,
                    characters,
                    longWords,
                    polysyllables,
                    foggy,
                    complex,
                    unfamiliar);
        }
    }
}
