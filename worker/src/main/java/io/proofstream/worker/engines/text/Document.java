package io.proofstream.worker.engines.text;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader sees of a submitted text: the visible text with its blocks, sentences and words, links
/// and images, and the way back from each visible offset to the submitted source. Made by [Documents];
/// immutable.
public interface Document {

    /// The submitted text, as it was.
    String source();

    /// ISO 639-1 code, or `und`.
    String language();

    /// The visible text: blocks in reading order, separated by blank lines; entities decoded, markup left
    /// out. Within a block a line feed stands for a line break that the reader sees; other white space is as
    /// it was in plain text and code, and one space elsewhere.
    String text();

    /// In reading order, not overlapping, none of them blank.
    List<Block> blocks();

    /// The sentences of all blocks that hold language (no code, no menus), in order, without the white space
    /// around them. Each holds at least one word. No sentence crosses a block or a visible line break.
    List<Span> sentences();

    /// The words of all blocks that hold language, in order. Numbers count as words, punctuation and emoji
    /// do not.
    /// Hyphenated and elided words (`well-known`, `l'homme`), addresses and decimal numbers are one word
    /// each.
    List<Span> words();

    List<Link> links();

    List<Image> images();

    /// What the blocks alone do not tell.
    Layout layout();

    /// From a stretch of the visible text to the stretch of the source that it came from, markup between
    /// included.
    Span toSource(Span visible);

    /// A finding about a stretch of the visible text, with offsets and quote of the source.
    default Finding finding(String rule, Severity severity, String message, Span visible, List<String> suggestions) {
        return sourceFinding(rule, severity, message, toSource(visible), suggestions);
    }

    /// A finding about a stretch of the source, such as an image that a reader does not see as text.
    default Finding sourceFinding(
            String rule, Severity severity, String message, Span source, List<String> suggestions) {
        return Finding.at(rule, severity, message, source(), source.start(), source.end(), suggestions);
    }

    /// @param anchor the link's text in the visible text; empty span when it has none
    /// @param source the whole link in the source
    record Link(String href, Span anchor, Span source, String rel) {}

    /// @param alt null when the image has no alt attribute at all
    /// @param source the whole image in the source
    record Image(String src, @Nullable String alt, Span source) {}

    /// @param lists how many lists there are, nested ones included
    /// @param tables how many tables there are
    /// @param emptyHeadings headings without visible text, in the source
    /// @param centred blocks that are set centred or justified, in the visible text
    record Layout(int lists, int tables, List<Span> emptyHeadings, List<Span> centred) {

        public Layout {
            emptyHeadings = List.copyOf(emptyHeadings);
            centred = List.copyOf(centred);
        }
    }
}
