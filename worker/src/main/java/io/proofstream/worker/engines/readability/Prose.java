package io.proofstream.worker.engines.readability;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The running text of a document, with its words as the checks compare them. Table cells are no running
/// text and are left out, unless there is nothing else.
///
/// @param blocks those with words, headings included
record Prose(Document document, List<Passage> blocks, List<Sentence> sentences, int words) {

    private static final Messages<ReadabilityMessage> MESSAGES = Messages.of(ReadabilityMessage.class);

    /// A block with its sentences.
    record Passage(Block block, List<Sentence> sentences) {

        int words() {
            int words = 0;
            for (Sentence sentence : sentences) {
                words += sentence.size();
            }
            return words;
        }
    }

    /// @param words in lower case, with straight apostrophes
    /// @param spans of the words, in the visible text
    record Sentence(Block.Kind kind, Span span, List<String> words, List<Span> spans) {

        int size() {
            return words.size();
        }
    }

    static Prose of(Document document) throws InterruptedException {
        Prose running = of(document, false);
        return running.words() > 0 ? running : of(document, true);
    }

    private static Prose of(Document document, boolean cells) throws InterruptedException {
        List<Passage> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Span> spans = document.sentences();
        List<Span> words = document.words();
        int sentence = 0;
        int word = 0;
        int total = 0;
        for (Block block : document.blocks()) {
            Interruption.check();
            List<Sentence> own = new ArrayList<>();
            while (sentence < spans.size() && block.span().covers(spans.get(sentence))) {
                Span span = spans.get(sentence++);
                List<String> texts = new ArrayList<>();
                int first = word;
                while (word < words.size() && words.get(word).start() < span.end()) {
                    texts.add(plain(words.get(word++).of(document.text())));
                }
                own.add(new Sentence(block.kind(), span, texts, words.subList(first, word)));
            }
            if (!own.isEmpty() && (cells || block.kind() != Block.Kind.TABLE_CELL)) {
                Passage passage = new Passage(block, own);
                blocks.add(passage);
                sentences.addAll(own);
                total += passage.words();
            }
        }
        return new Prose(document, blocks, sentences, total);
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace("\u00ad", "");
    }

    /// In the language of the text.
    String say(ReadabilityMessage message, Object... values) {
        return MESSAGES.in(document.language(), message, values);
    }

    Finding finding(String rule, Severity severity, String message, Span visible) {
        return document.finding(rule, severity, message, visible, List.of());
    }
}
