package io.proofstream.worker.engines.text;

import static java.util.Objects.requireNonNull;

import io.proofstream.worker.engines.Interruption;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Goes through an HTML page as the parser, which repairs what is no HTML, understands it.
public abstract class HtmlWalk extends TreeWalk<Node> {

    @Override
    final @Nullable Node firstChild(Node node) {
        return node.firstChild();
    }

    @Override
    final @Nullable Node next(Node node) {
        return node.nextSibling();
    }

    @Override
    final Node parent(Node node) {
        return requireNonNull(node.parent());
    }

    /// Whether a browser shows nothing of an element.
    protected static boolean isHidden(Element element) {
        return HtmlTags.isHidden(element);
    }

    /// The page, with the place of each node in its source.
    ///
    /// @throws InterruptedException when the work was called off
    protected static Document parse(String html) throws InterruptedException {
        try {
            return Parser.htmlParser().setTrackPosition(true).parseInput(new InterruptibleReader(html), "");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof InterruptedIOException) {
                Interruption.check();
            }
            throw e;
        }
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
