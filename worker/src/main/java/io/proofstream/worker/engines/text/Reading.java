package io.proofstream.worker.engines.text;

import java.util.List;

/// A document as the readers of this package make it.
record Reading(
        String source,
        String language,
        String text,
        List<Block> blocks,
        List<Span> sentences,
        List<Span> words,
        List<Link> links,
        List<Image> images,
        Layout layout,
        Origins origins)
        implements Document {

    Reading {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }

    @Override
    public Span toSource(Span visible) {
        return origins.of(visible);
    }

    /// Roughly what it takes in memory, to bound a cache by.
    int bytes() {
        return 2 * (source.length() + text.length())
                + 24 * (words.size() + sentences.size())
                + 48 * (blocks.size() + links.size() + images.size())
                + origins.bytes()
                + 1024;
    }
}
