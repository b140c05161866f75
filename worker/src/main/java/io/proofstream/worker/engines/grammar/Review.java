package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.grammar.Pieces.Piece;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;

/// One proofreader's review of one document: what it stops at, less what is no error in this document.
final class Review {

    /// Corrections are looked for, for so many unknown words of one document; further ones are reported without.
    static final int MOST_LOOKED_FOR = 200;

    private final String text;
    private final Proofreader proofreader;
    private final List<Span> technical;
    private final Ignored ignored;
    private final Names names;
    private final Endings endings;
    private int lookedFor;

    Review(Document document, Assignment assignment, Proofreader proofreader) {
        this.text = document.text();
        this.proofreader = proofreader;
        technical = Technical.in(text);
        ignored = Ignored.of(assignment.params());
        names = new Names(document);
        endings = new Endings(document);
    }

    /// The errors in a piece, in order of place, with offsets into the visible text. Pieces come in order, so that the
    /// same document has the same corrections, whoever read it.
    ///
    /// @param read what a proofreader stopped at
    List<Alarm> of(Piece piece, List<Alarm> read) {
        List<Alarm> errors = new ArrayList<>();
        for (Alarm relative : read) {
            Alarm alarm = relative.shifted(piece.span().start());
            if (isError(alarm, piece)) {
                errors.add(
                        alarm.unknownWord()
                                ? alarm.with(suggestions(spanOf(alarm).of(text)))
                                : alarm);
            }
        }
        endings.missing(piece).ifPresent(errors::add);
        return errors;
    }

    private boolean isError(Alarm alarm, Piece piece) {
        Span span = spanOf(alarm);
        if (Technical.touches(technical, span.start(), span.end()) || ignored.covers(alarm, span.of(text))) {
            return false;
        }
        if (!piece.whole()
                && (span.start() == piece.span().start()
                        || span.end() == piece.span().end())) {
            return false;
        }
        if (alarm.rule().equals("grammar.lt.UPPERCASE_SENTENCE_START") && !holdsSentences(piece.kind())) {
            return false;
        }
        return !alarm.unknownWord() || !names.isName(span, this::suggestions);
    }

    /// A list item, a heading or a cell may begin in lower case.
    private static boolean holdsSentences(Block.Kind kind) {
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTE;
    }

    private List<String> suggestions(String word) {
        if (word.length() > 60 || (lookedFor >= MOST_LOOKED_FOR && !proofreader.knowsSuggestions(word))) {
            return List.of();
        }
        lookedFor += proofreader.knowsSuggestions(word) ? 0 : 1;
        return proofreader.suggestions(word);
    }

    private static Span spanOf(Alarm alarm) {
        return new Span(alarm.start(), alarm.end());
    }
}
