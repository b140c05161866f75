package io.proofstream.worker.engines.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the pieces that the model knows, as the uncased BERT models do: lower case, no accents,
/// punctuation apart, then the longest known piece first. Linear in the text, which is read only as far
/// as needed.
final class WordPiece {

    private static final int LONGEST_WORD = 100;
    /// A piece has at least one character, so no more than this of a text can matter much.
    private static final int CHARS_PER_PIECE = 16;

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        start = id("[CLS]");
        end = id("[SEP]");
        unknown = id("[UNK]");
    }

    /// @param json a tokenizer description as the Hugging Face libraries write it
    static WordPiece read(InputStream json) throws IOException {
        JsonNode vocab = new ObjectMapper().readTree(json).path("model").path("vocab");
        Map<String, Integer> vocabulary = HashMap.newHashMap(vocab.size());
        vocab.properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().intValue()));
        return new WordPiece(vocabulary);
    }

    /// The pieces' ids, begun and ended with the model's marks.
    ///
    /// @param most how many ids at most, marks included; what follows in the text is left out
    int[] ids(String text, int most) {
        String plain = plain(text, most * CHARS_PER_PIECE);
        int[] ids = new int[most];
        int count = 0;
        ids[count++] = start;
        int at = 0;
        while (at < plain.length() && count < most - 1) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isWhitespace(c)) {
                at = next;
                continue;
            }
            if (!standsAlone(c)) {
                while (next < plain.length() && continues(plain.codePointAt(next))) {
                    next += Character.charCount(plain.codePointAt(next));
                }
            }
            count = word(plain.substring(at, next), ids, count, most - 1);
            at = next;
        }
        ids[count++] = end;
        return Arrays.copyOf(ids, count);
    }

    private int word(String word, int[] ids, int count, int most) {
        if (word.length() > LONGEST_WORD) {
            ids[count] = unknown;
            return count + 1;
        }
        int first = count;
        int at = 0;
        while (at < word.length() && count < most) {
            int to = word.length();
            Integer id = null;
            while (to > at && id == null) {
                String piece = word.substring(at, to);
                id = vocabulary.get(at == 0 ? piece : "##" + piece);
                to = id == null ? to - 1 : to;
            }
            if (id == null) {
                ids[first] = unknown;
                return first + 1;
            }
            ids[count++] = id;
            at = to;
        }
        return count;
    }

    private static String plain(String text, int most) {
        String head = text.length() <= most ? text : text.substring(0, most);
        String apart = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(WordPiece::isKept).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.CONTROL -> Character.isWhitespace(c);
            default -> c != 0xfffd;
        };
    }

    private static boolean continues(int c) {
        return !Character.isWhitespace(c) && !standsAlone(c);
    }

    /// Punctuation, as BERT means it (every ASCII sign that is no letter or digit), and ideographs.
    private static boolean standsAlone(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return Character.isIdeographic(c)
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary has no " + piece);
        }
        return id;
    }
}
