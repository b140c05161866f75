package io.proofstream.worker.engines.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The text that stands for an image in Markdown.
final class Alternatives {

    private Alternatives() {}

    static String of(Image image) {
        StringBuilder alt = new StringBuilder();
        Deque<Node> open = new ArrayDeque<>();
        Node first = image.getFirstChild();
        if (first != null) {
            open.push(first);
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.getNext() != null) {
                open.push(node.getNext());
            }
            switch (node) {
                case Text text -> alt.append(text.getLiteral());
                case Code code -> alt.append(code.getLiteral());
                case SoftLineBreak wrap -> alt.append(' ');
                default -> {
                    if (node.getFirstChild() != null) {
                        open.push(node.getFirstChild());
                    }
                }
            }
        }
        return alt.toString();
    }
}
