package io.proofstream.worker.engines.text;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import java.util.List;

/// What a reader sees of a submitted text: the visible text with its blocks, sentences and words, links and images, and
/// the
/// way back from each visible offset to the submitted source.
public interface Document {

    /// The submitted text, as it was.
    String source();

    /// ISO 639-1 code, or `und`.
    String language();

    /// The visible text: blocks in reading order, separated by blank lines; entities decoded, markup left out.
    String text();

    /// In reading order, not overlapping.
    List<Block> blocks();

    /// The sentences of all blocks that hold language (no code), in order, without the white space around them.
    List<Span> sentences();

    /// The words of all blocks that hold language, in order. Numbers count as words, punctuation and emoji do not.
    List<Span> words();

    List<Link> links();

    List<Image> images();

    /// From a stretch of the visible text to the stretch of the source that it came from, markup between included.
    Span toSource(Span visible);

    /// A finding about a stretch of the visible text, with offsets and quote of the source.
    default Finding finding(String rule, Severity severity, String message, Span visible, List<String> suggestions) {
        Span at = toSource(visible);
        return Finding.at(rule, severity, message, source(), at.start(), at.end(), suggestions);
    }

    /// @param anchor the link's text in the visible text; empty span when it has none
    /// @param source the whole link in the source
    record Link(String href, Span anchor, Span source, String rel) {}

    /// @param alt null when the image has no alt attribute at all
    /// @param source the whole image in the source
    record Image(
            String src, @org.jspecify.annotations.Nullable String alt, Span source) {}
}
