package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.grammar.Pieces.Piece;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says when a paragraph ends without a stop though it is a sentence: six words or more, one of them such as
/// only sentences have (`full-sentence-words-<language>.txt`), and not a line that may be a title (short,
/// with more text after it).
final class Endings {

    private static final Messages<GrammarMessage> MESSAGES = Messages.of(GrammarMessage.class);
    private static final Set<String> NO_LANGUAGE = Set.of();
    private static final Set<String> ENGLISH = WordFile.read("full-sentence-words-en.txt");
    private static final Set<String> DUTCH = WordFile.read("full-sentence-words-nl.txt");
    private static final int FEWEST_WORDS = 6;
    private static final int TITLE_LENGTH = 90;

    private final Document document;
    private final Set<String> verbs;
    private final int blocks;

    Endings(Document document) {
        this.document = document;
        blocks = document.blocks().size();
        verbs = switch (document.language()) {
            case "en" -> ENGLISH;
            case "nl" -> DUTCH;
            default -> NO_LANGUAGE;
        };
    }

    Optional<Alarm> missing(Piece piece) {
        String text = document.text();
        Span span = piece.span();
        if (piece.kind() != Block.Kind.PARAGRAPH
                || !piece.whole()
                || !Character.isLetter(text.charAt(span.end() - 1))) {
            return Optional.empty();
        }
        if (span.length() < TITLE_LENGTH && blocks > 1) {
            return Optional.empty();
        }
        int sentence = lastSentenceStart(span);
        String[] words =
                text.substring(sentence, span.end()).toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", -1);
        if (words.length < FEWEST_WORDS || List.of(words).stream().noneMatch(verbs::contains)) {
            return Optional.empty();
        }
        int last = text.lastIndexOf(' ', span.end() - 1) + 1;
        String word = text.substring(Math.max(last, span.start()), span.end());
        return Optional.of(new Alarm(
                "grammar.punctuation.final",
                Alarm.Type.PUNCTUATION,
                MESSAGES.in(document.language(), GrammarMessage.NO_STOP),
                span.end() - word.length(),
                span.end(),
                false,
                List.of(word + ".")));
    }

    private int lastSentenceStart(Span within) {
        List<Span> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() < within.end()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.isEmpty()
                ? within.start()
                : Math.max(within.start(), sentences.get(low).start());
    }
}
