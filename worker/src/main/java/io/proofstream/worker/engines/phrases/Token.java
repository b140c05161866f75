package io.proofstream.worker.engines.phrases;

import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as phrases are compared with it.
///
/// @param word in lower case, with straight apostrophes
/// @param span in the document's visible text
/// @param joined whether only white space or a hyphen stands between it and the word before it in its
/// sentence
public record Token(String word, Span span, boolean joined) {

    /// No word of a list is longer; longer ones are cut, so that hostile input costs no more.
    private static final int LONGEST = 64;

    /// The words of each sentence, for all sentences in order.
    public static List<List<Token>> bySentence(Document document) {
        List<Span> words = document.words();
        List<List<Token>> sentences = new ArrayList<>(document.sentences().size());
        int next = 0;
        for (Span sentence : document.sentences()) {
            List<Token> tokens = new ArrayList<>();
            while (next < words.size() && words.get(next).start() < sentence.start()) {
                next++;
            }
            int before = sentence.start();
            while (next < words.size() && words.get(next).start() < sentence.end()) {
                Span word = words.get(next++);
                tokens.add(new Token(
                        plain(document.text(), word),
                        word,
                        !tokens.isEmpty() && isBlank(document.text(), before, word.start())));
                before = word.end();
            }
            sentences.add(tokens);
        }
        return sentences;
    }

    private static String plain(String text, Span word) {
        return text.substring(word.start(), Math.min(word.end(), word.start() + LONGEST))
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }
}
