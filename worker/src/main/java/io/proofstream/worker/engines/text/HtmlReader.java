package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.text.Document.Image;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads HTML the way a browser shows it: what is hidden is left out, block elements end blocks, white
/// space collapses.
final class HtmlReader extends HtmlWalk {

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
        walk(parse(html));
        page.block(around.kind(), around.level(), around.centred());
    }

    /// Whether a reader sees what is in the node; then [#close] follows.
    @Override
    protected boolean open(Node node) {
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

    @Override
    protected void close(Node node) {
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
}
