package io.proofstream.worker.engines.text;

import static java.util.Objects.requireNonNull;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.text.Document.Image;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads HTML the way a browser shows it: what is hidden is left out, block elements end blocks, white
/// space collapses.
final class HtmlReader {

    private final String html;
    private final Page page;
    private final Offsets offsets;
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final Deque<Integer> anchors = new ArrayDeque<>();
    private int preserved;

    /// What blocks are, within an element.
    private record Context(Block.Kind kind, int level, boolean centred) {}

    private HtmlReader(String html, Page page, Offsets offsets, Block.Kind kind, int level) {
        this.html = html;
        this.page = page;
        this.offsets = offsets;
        contexts.push(new Context(kind, level, false));
    }

    static void read(String html, Page page) throws InterruptedException {
        read(html, page, Offsets.SAME, Block.Kind.PARAGRAPH, 0);
    }

    /// HTML that stands within another text, such as Markdown.
    static void read(String html, Page page, Offsets offsets, Block.Kind kind, int level) throws InterruptedException {
        new HtmlReader(html, page, offsets, kind, level).read();
    }

    private void read() throws InterruptedException {
        Context around = contexts.getFirst();
        page.block(around.kind(), around.level(), around.centred());
        walk(parse());
        page.block(around.kind(), around.level(), around.centred());
    }

    private org.jsoup.nodes.Document parse() throws InterruptedException {
        try {
            return Parser.htmlParser().setTrackPosition(true).parseInput(new InterruptibleReader(html), "");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof InterruptedIOException) {
                Interruption.check();
            }
            throw e;
        }
    }

    /// Without recursion: a page may nest as deeply as it likes.
    private void walk(Node root) throws InterruptedException {
        int nodes = 0;
        int depth = 0;
        Node node = root;
        while (depth >= 0) {
            if (nodes++ % 1024 == 0) {
                Interruption.check();
            }
            boolean opened = open(node);
            Node next = opened ? node.firstChild() : null;
            if (next != null) {
                depth++;
            } else {
                if (opened) {
                    close(node);
                }
                next = node.nextSibling();
            }
            while (next == null && --depth >= 0) {
                node = requireNonNull(node.parent());
                close(node);
                next = node.nextSibling();
            }
            if (next != null) {
                node = next;
            }
        }
    }

    /// Whether a reader sees what is in the node; then [#close] follows.
    private boolean open(Node node) {
        if (node instanceof TextNode text) {
            text(text);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        if (HtmlTags.isHidden(element)) {
            return false;
        }
        switch (tag) {
            case "br" -> page.lineBreak(start(element), end(element));
            case "hr" -> startBlock();
            case "img" -> page.image(new Image(element.attr("src"), alt(element), whole(element)));
            case "a" -> anchors.push(page.length());
            case "wbr" -> {}
            default -> openBlock(element, tag);
        }
        return true;
    }

    private static @Nullable String alt(Element image) {
        return image.hasAttr("alt") ? image.attr("alt") : null;
    }

    private void openBlock(Element element, String tag) {
        switch (tag) {
            case "ul", "ol", "dl", "menu" -> page.list();
            case "table" -> page.table();
            default -> preserved += HtmlTags.preserves(tag) ? 1 : 0;
        }
        if (HtmlTags.isBlock(tag)) {
            Context around = contexts.getFirst();
            Block.Kind kind = HtmlTags.kind(element, around.kind());
            contexts.push(new Context(
                    kind, HtmlTags.level(tag, kind, around.level()), HtmlTags.centred(element, around.centred())));
            startBlock();
            if (HtmlTags.isHeading(tag)) {
                anchors.push(page.length());
            }
        }
    }

    private void close(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (tag.equals("a")) {
            Span anchor = page.since(anchors.pop());
            if (element.hasAttr("href")) {
                page.link(
                        element.attr("href"),
                        anchor,
                        whole(element),
                        element.attr("rel").toLowerCase(Locale.ROOT));
            }
        } else if (HtmlTags.isBlock(tag)) {
            if (HtmlTags.isHeading(tag) && page.since(anchors.pop()).length() == 0) {
                page.emptyHeading(whole(element));
            }
            contexts.pop();
            if (HtmlTags.preserves(tag)) {
                preserved--;
            }
            startBlock();
        }
    }

    private void startBlock() {
        Context context = contexts.getFirst();
        page.block(context.kind(), context.level(), context.centred());
    }

    private void text(TextNode node) {
        Range range = node.sourceRange();
        String seen = node.getWholeText();
        if (!range.isTracked() || seen.isEmpty()) {
            return;
        }
        Escapes.write(seen, html, range.startPos(), range.endPos(), false, offsets.onto(page, preserved > 0));
    }

    private int start(Element element) {
        return offsets.of(element.sourceRange().startPos());
    }

    private int end(Element element) {
        return offsets.of(element.sourceRange().endPos());
    }

    private Span whole(Element element) {
        Range last = element.endSourceRange();
        int end = last.isTracked() ? offsets.of(last.endPos()) : end(element);
        return new Span(start(element), Math.max(Math.max(start(element), end(element)), end));
    }

    /// Lets work that was called off out of the parser, which knows no interruption.
    private static final class InterruptibleReader extends StringReader {

        InterruptibleReader(String text) {
            super(text);
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("called off");
            }
            return super.read(into, offset, Math.min(length, 1 << 14));
        }
    }
}
