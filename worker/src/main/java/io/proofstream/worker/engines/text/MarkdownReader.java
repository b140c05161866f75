package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.text.Document.Image;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads Markdown (CommonMark with tables) without its front matter; HTML within it by the rules of HTML.
final class MarkdownReader extends TreeWalk<Node> {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(40)
            .build();

    private final String markdown;
    private final int shift;
    private final Page page;
    private final Deque<Integer> anchors = new ArrayDeque<>();
    private int lists;
    private int quotes;

    private MarkdownReader(String markdown, int shift, Page page) {
        this.markdown = markdown;
        this.shift = shift;
        this.page = page;
    }

    static void read(String source, Page page) throws InterruptedException {
        int body = FrontMatter.end(source);
        String markdown = source.substring(body);
        if (Knots.in(markdown)) {
            PlainReader.read(source, page);
            return;
        }
        Node root = PARSER.parse(markdown);
        new MarkdownReader(markdown, body, page).walk(root);
    }

    @Override
    @Nullable
    Node firstChild(Node node) {
        return node.getFirstChild();
    }

    @Override
    @Nullable
    Node next(Node node) {
        return node.getNext();
    }

    @Override
    Node parent(Node node) {
        return node.getParent();
    }

    /// Whether what is in the node is to be read.
    @Override
    protected boolean open(Node node) throws InterruptedException {
        switch (node) {
            case Heading heading -> {
                page.block(Block.Kind.HEADING, heading.getLevel(), false);
                anchors.push(page.length());
            }
            case Paragraph paragraph -> startBlock();
            case BlockQuote quote -> quotes++;
            case ListBlock list -> {
                page.list();
                lists++;
            }
            case ListItem item -> startBlock();
            case TableBlock table -> page.table();
            case TableCell cell -> page.block(Block.Kind.TABLE_CELL, 0, false);
            case ThematicBreak line -> startBlock();
            case FencedCodeBlock code -> code(code, code.getLiteral());
            case IndentedCodeBlock code -> code(code, code.getLiteral());
            case HtmlBlock html -> html(html);
            case Link link -> anchors.push(page.length());
            case org.commonmark.node.Image image -> {
                page.image(new Image(image.getDestination(), Alternatives.of(image), source(image)));
                return false;
            }
            case Text text -> text(text);
            case Code code -> code(code);
            case HtmlInline tag -> MarkdownTags.read(tag.getLiteral(), source(tag), page);
            case SoftLineBreak wrap ->
                page.space(source(wrap).start(), source(wrap).end());
            case HardLineBreak line ->
                page.lineBreak(source(line).start(), source(line).end());
            default -> {}
        }
        return true;
    }

    @Override
    protected void close(Node node) {
        switch (node) {
            case Heading heading -> {
                if (page.since(anchors.pop()).length() == 0) {
                    page.emptyHeading(source(heading));
                }
                startBlock();
            }
            case BlockQuote quote -> {
                quotes--;
                startBlock();
            }
            case ListBlock list -> {
                lists--;
                startBlock();
            }
            case Link link -> page.link(link.getDestination(), page.since(anchors.pop()), source(link), "");
            case Paragraph paragraph -> startBlock();
            case TableCell cell -> startBlock();
            default -> {}
        }
    }

    private Block.Kind kind() {
        return lists > 0 ? Block.Kind.LIST_ITEM : quotes > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
    }

    private void startBlock() {
        page.block(kind(), lists, false);
    }

    private void text(Text text) {
        Span at = source(text);
        Escapes.write(
                text.getLiteral(),
                markdown,
                at.start() - shift,
                at.end() - shift,
                true,
                Offsets.shifted(shift).onto(page, false));
    }

    private void code(Code code) {
        Span at = source(code);
        int start = at.start() - shift;
        int end = at.end() - shift;
        while (start < end && markdown.charAt(start) == '`' && markdown.charAt(end - 1) == '`') {
            start++;
            end--;
        }
        String inner = markdown.substring(start, end).replace('\n', ' ');
        if (inner.strip().equals(code.getLiteral().strip())) {
            page.flow(markdown, start, end, Offsets.shifted(shift));
        } else {
            page.instead(code.getLiteral(), at.start(), at.end());
        }
    }

    private void code(Node node, String literal) {
        page.block(Block.Kind.CODE, 0, false);
        List<SourceSpan> lines = node.getSourceSpans();
        int row = lines.isEmpty() ? 0 : lines.getFirst().getLineIndex() + (node instanceof FencedCodeBlock ? 1 : 0);
        int line = 0;
        int start = 0;
        while (start < literal.length() && line < lines.size()) {
            int feed = literal.indexOf('\n', start);
            int end = feed < 0 ? literal.length() : feed;
            // Blank lines have no span of their own.
            while (line < lines.size() - 1 && lines.get(line).getLineIndex() < row) {
                line++;
            }
            SourceSpan span = lines.get(line);
            boolean own = span.getLineIndex() == row;
            codeLine(own ? literal.substring(start, end) : "", span, feed >= 0 && feed < literal.length() - 1);
            row++;
            start = end + 1;
        }
        startBlock();
    }

    private void codeLine(String seen, SourceSpan line, boolean more) {
        int end = line.getInputIndex() + line.getLength();
        int at = end - seen.length();
        if (at >= 0 && markdown.startsWith(seen, at)) {
            page.verbatim(markdown, at, end, Offsets.shifted(shift));
        } else {
            page.instead(seen, line.getInputIndex() + shift, end + shift);
        }
        if (more) {
            page.instead("\n", end + shift, Math.min(end + 1, markdown.length()) + shift);
        }
    }

    private void html(HtmlBlock block) throws InterruptedException {
        List<SourceSpan> lines = block.getSourceSpans();
        if (lines.isEmpty()) {
            return;
        }
        HtmlReader.read(block.getLiteral(), page, new LineOffsets(block.getLiteral(), lines, shift), kind(), lists);
        startBlock();
    }

    private Span source(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(shift, shift);
        }
        SourceSpan last = spans.getLast();
        return new Span(spans.getFirst().getInputIndex() + shift, last.getInputIndex() + last.getLength() + shift);
    }
}
